import { isTitle } from './duplicates/name-words.ts';

/** A given name, perhaps middle names or their letters and a particle, and a family name, written as names are. */
const written =
  /^(?<given>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: \p{Lu}\p{Ll}*\.?)?(?: (?:van|von|de|der|den|da|di|del|la|le|ten|ter)){0,2} \p{Lu}[\p{L}'’-]+$/u;

/** Families that are named before what their own are called. */
const familiesFirst = new Set(
  'zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo nguyen tran pham hoang kim park choi'.split(
    ' ',
  ),
);
const addressed = new Set('lord lady rev reverend captain sister brother father'.split(' '));
/** Mailboxes of many. */
const ofNobody =
  /\b(?:accounts|department|desk|finance|office|payable|procurement|reception|room|sales|service|support|team)\b/iu;

/** What somebody is called, of a name that was typed as one; null where its first word may be something else. */
export function plainGivenName(name: string): string | null {
  const given = written.exec(name)?.groups?.given;
  if (given === undefined || ofNobody.test(name)) return null;
  const word = given.toLowerCase();
  return isTitle(word) || addressed.has(word) || familiesFirst.has(word) ? null : given;
}
