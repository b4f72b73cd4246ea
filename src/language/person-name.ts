/** Words within a name that are written small: "Anna de Boer", "Klaus von Arnim", "Femke van den Berg". */
const particles =
  'de|da|do|dos|das|del|della|dello|di|du|des|van|von|vom|der|den|dem|het|ter|ten|te|zu|zum|zur|af|av|la|le|el|al|bin|ibn|ben|y|e';

/** One word of a name: "Anna", "Jean-Luc", "O'Brien", "McAllister", "Lefèvre". */
export const namePart =
  "(?:(?:[OD]['’]|Ma?c|Fitz|De|La|Le|Van)?\\p{Lu}[\\p{Ll}\\p{M}]+(?:-(?:\\p{Lu}['’]?)?[\\p{Ll}\\p{M}]+|['’]\\p{Lu}[\\p{Ll}\\p{M}]+)*)";

/** A whole name of up to four words, with what stands small between them. For patterns with the flag `u`. */
export const personName = `(?<![\\p{L}'’-])(?:(?:van|von|de|ter|ten)(?: (?:der|den|het|la))? )?${namePart}(?:(?: (?:${particles})){0,3} ${namePart}){0,3}(?![\\p{Ll}])`;

const aParticle = new RegExp(`^(?:${particles})$`);
const aPart = new RegExp(`^${namePart}$`, 'u');

export function isParticle(word: string): boolean {
  return aParticle.test(word);
}

export function isNamePart(word: string): boolean {
  return aPart.test(word);
}
