import { onOneLine } from '../words/turns.ts';

/** "Name: what they said", as Zoom and many others write a line. */
const prefix = /^([^:\n]{1,80}?)\s?:(?:\s+|$)([\s\S]*)$/u;

/** Splits the name of a speaker from what they said; null where the text has no such beginning. */
export function splitPrefix(text: string): { readonly name: string; readonly text: string } | null {
  // The name in bold, with its colon or before it; two marks of a new speaker.
  const bare = text.replace(/^>>\s*/u, '').replace(/^(\*\*|__)([^*_\n]{1,80}?):?\1:?\s*/u, '$2: ');
  const found = prefix.exec(bare);
  if (!found?.[1] || found[2] === undefined) return null;
  const name = onOneLine(found[1]);
  return mayBeName(name) ? { name, text: found[2] } : null;
}

const inBrackets = /^(?:>>\s*)?\[([^\][\n:]{2,60})\]\s*:?\s+(\S[\s\S]*)$/u;
/** What is heard and nobody says, as captions write it. */
const sounds =
  /^(?:background|music|musik|applause|applaus|laugh\w*|lacht|lachen|gelächter|crosstalk|inaudible|unverständlich|silence|stille|pause|noise|geräusch\w*|phone|door|cough\w*|sighs?|overlapping|foreign|speaking|blank|speaker changes?)\b/iu;

/** "[Anna Berg] what she said"; null where the brackets hold a sound, or nothing follows them. */
export function splitBrackets(text: string): { readonly name: string; readonly text: string } | null {
  const found = inBrackets.exec(text);
  if (!found?.[1] || found[2] === undefined) return null;
  const name = onOneLine(found[1]);
  return mayBeName(name) && looksLikeName(name) && !sounds.test(name) ? { name, text: found[2] } : null;
}

/** "Mokoena, Thandi", as directories write it. */
const lastThenFirst = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+$/u;

/** A name is short and no web address, clock time or beginning of a sentence. */
function mayBeName(name: string): boolean {
  if (lastThenFirst.test(name)) return true;
  return (
    name.length <= 60 &&
    name.split(' ').length <= 8 &&
    /[\p{L}\p{N}]/u.test(name) &&
    !/^(https?|www\.)|^\d{1,2}$|[!?;]\s|\p{Ll}{3,}[.,]\s|["“”„]/iu.test(name)
  );
}

/** Every word of it begins like a name's: in capitals, with a digit, or as one of the small words within names. */
export function looksLikeName(name: string): boolean {
  const words = name
    .replaceAll(/\([^)]*\)|[|&+/]/gu, ' ')
    .trim()
    .split(/\s+/u);
  return (
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}\d]|^(von|van|de|der|den|la|le|di|da|bin|al)$/u.test(word))
  );
}
