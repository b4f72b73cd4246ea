import type { LetterView } from '#contract/letters/letters.ts';
import type { LetterRow } from '#store/letters/letters.ts';

/** A letter as the seller sees it. */
export function shownLetter(letter: LetterRow, nameOf: (contactId: string) => string): LetterView {
  const { letterId, kind, contactId, address, subject, state, madeAt, sendAt, sentAt, attempts } = letter;
  return {
    ...{ letterId, kind, address, subject, state, madeAt, sendAt, sentAt, attempts },
    contact: { id: contactId, name: nameOf(contactId) },
    problem: letter.problem as LetterView['problem'],
    problemWords: letter.problemWords,
  };
}
