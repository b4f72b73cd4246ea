import { abbreviations } from '../sentences/abbreviations.ts';
import { straight } from '../straight.ts';

/** One word, or one mark, of a sentence with its place in it. "I'll" is two words, "w/o" one, "Anna/Tom" two and a mark. */
export interface Word {
  /** Lower case, one kind of apostrophe: for comparing only. */
  readonly plain: string;
  /** As it stands there. */
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

const pieces = [
  `\\b(?:mr|mrs|ms|dr|prof|st|e\\.g|i\\.e|etc|${abbreviations.join('|')})\\.(?=\\s)`,
  "n['’]t\\b",
  "['’](?:ll|d|s|m|re|ve)\\b",
  // "O'Brien", "D'Angelo"
  "\\b[od]['’](?!(?:ll|re|ve)\\b)\\p{L}{3,}(?:-\\p{L}+)*",
  "[\\p{L}\\p{N}]+?(?=n['’]t\\b)",
  '[\\p{L}\\p{N}]+(?:(?:[-.@&]|(?<=\\d|\\b\\p{L}{1,2})\\/)[\\p{L}\\p{N}]+)*',
  '[^\\s]',
];
const piece = new RegExp(pieces.join('|'), 'giu');

/** The words and marks of a text, in order, each with its exact place. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(piece)].map((match) => ({
    plain: straight(match[0].toLowerCase()),
    raw: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Whether a word is none: a stop, a comma, a dash. */
export function isMark(word: Word | undefined): boolean {
  return word !== undefined && !/[\p{L}\p{N}]/u.test(word.raw);
}
