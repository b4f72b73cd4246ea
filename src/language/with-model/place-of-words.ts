import type { Span } from '../sentences/wink.ts';

/**
 * Where words stand in a text, if they do: letter by letter, from the beginning of a word to the end of one. Only what
 * machines write otherwise than people is taken for the same: curly marks and straight ones, one space and several,
 * capitals. What is told on are the text's own letters.
 */
export function placeOfWords(words: string, text: string): Span | null {
  const looked = plain(bare(words));
  const there = plain(text);
  if (looked.letters.length === 0) return null;
  for (
    let at = there.letters.indexOf(looked.letters);
    at >= 0;
    at = there.letters.indexOf(looked.letters, at + 1)
  ) {
    const end = at + looked.letters.length;
    const cutsIn = isWithin(there.letters, at) || isWithin(there.letters, end);
    const from = there.places[at];
    const last = there.places[end - 1];
    if (!cutsIn && from !== undefined && last !== undefined) return { from, to: last + 1 };
  }
  return null;
}

/** Without marks around it that are no part of it. */
function bare(words: string): string {
  return words.trim().replace(/^["“”„']+(?=.)|(?<=.)["“”']+$/gu, '');
}

/** Whether a place lies in the middle of a word. */
function isWithin(letters: string, place: number): boolean {
  return isOfWord(letters[place - 1]) && isOfWord(letters[place]);
}

const isOfWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** The letters in one form, each with its place in the text. */
function plain(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const letter = plainLetter(text[place] ?? '');
    if (letter === ' ' && (letters === '' || letters.endsWith(' '))) continue;
    letters += letter;
    places.push(place);
  }
  const trimmed = letters.trimEnd();
  return { letters: trimmed, places: places.slice(0, trimmed.length) };
}

function plainLetter(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  if (/[‘’ʼ]/.test(letter)) return "'";
  if (/[“”„]/.test(letter)) return '"';
  if (/[‐-―]/.test(letter)) return '-';
  const small = letter.toLowerCase();
  return small.length === 1 ? small : letter;
}
