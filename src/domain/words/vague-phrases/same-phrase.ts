import { textWords } from './text-words.ts';

/** Whether two phrases are the same words, however they are written. */
export const isSamePhrase = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = (phrase: string): string =>
  textWords(phrase)
    .map(({ word }) => word)
    .join(' ');
