import type { PersonFound } from './people-named.ts';
import { isMark, type Word } from './words.ts';

/** Behind these somebody's name is no part of what is said: "clear it with them this week Dana". */
const closed =
  /^(?:it|that|this|them|those|these|week|month|today|tomorrow|tonight|morning|afternoon|please|\p{L}+day)$/u;

/** Where some words end without the name of whomever they are said to: "… of the change board, Dana". */
export function beforeCalled(words: readonly Word[], people: readonly PersonFound[], end: number): number {
  let last = end;
  while (last > 0 && isMark(words[last - 1])) last -= 1;
  const called = people.find((one) => one.end === last);
  if (!called || words.slice(end).some((word) => !isMark(word))) return end;
  const before = words[called.first - 1];
  return before?.raw === ',' || closed.test(before?.plain ?? '') ? called.first : end;
}
