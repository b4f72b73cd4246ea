import type { Fact, NewFact } from '#domain/ledger/facts.ts';
import { newFact, type Writing } from '#domain/ledger/writing.ts';
import type { LetterRow } from '#store/letters/letters.ts';

/**
 * What the ledger is told of a letter that has gone out: whom we wrote to, and what about. That a conversation was moved
 * or called off is no reaching out of ours which waits for an answer, so it is a note.
 */
export function factsOfLetter(
  { contactId, conversationId, kind, sequence, subject }: LetterRow,
  writing: Writing,
): NewFact[] {
  const isReachingOut = kind === 'recap' || (kind === 'invitation' && sequence === 0);
  return [
    isReachingOut
      ? newFact(writing, 'touch.made', { contactId, channel: 'mail', way: 'ours', about: subject })
      : newFact(writing, 'note.added', { contactId, conversationId, text: subject }),
  ];
}

/** Whether a fact tells of this letter, as it was written when the letter left. */
export function isOfLetter(fact: Fact, { contactId, subject, sentAt, linkId }: LetterRow): boolean {
  if (fact.type === 'roadmap.shared') return linkId !== null && fact.data.linkId === linkId;
  if (fact.by.kind !== 'member' || fact.recordedAt !== sentAt) return false;
  if (fact.type === 'touch.made') return fact.data.contactId === contactId && fact.data.about === subject;
  return fact.type === 'note.added' && fact.data.contactId === contactId && fact.data.text === subject;
}
