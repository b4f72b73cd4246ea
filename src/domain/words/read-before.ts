import { type DecidedWords, wordsAlone } from './decided-words.ts';

const fewestSentences = 3;
const fewestWordsOfSentence = 3;

/**
 * The earlier conversations in which a text was read: in whose decisions at least three of its sentences stand, word for
 * word. Fewer may have been said again.
 */
export function readBeforeIn(text: string, decided: readonly DecidedWords[]): ReadonlySet<string> {
  const all = ` ${wordsAlone(text)} `;
  const isThere = ({ words }: DecidedWords) =>
    words.split(' ').length >= fewestWordsOfSentence && all.includes(` ${words} `);
  const found = Map.groupBy(decided.filter(isThere), ({ conversationId }) => conversationId);
  return new Set(
    [...found].flatMap(([conversationId, those]) =>
      conversationId && new Set(those.map(({ words }) => words)).size >= fewestSentences
        ? conversationId
        : [],
    ),
  );
}

/** What was decided about the words of a text that is read again: it holds, whatever day it is by now. */
export function asReadAgain(
  decided: readonly DecidedWords[],
  readIn: ReadonlySet<string>,
): readonly DecidedWords[] {
  if (readIn.size === 0) return decided;
  return decided.map((one) =>
    readIn.has(one.conversationId ?? '') ? { ...one, readAgain: true as const } : one,
  );
}
