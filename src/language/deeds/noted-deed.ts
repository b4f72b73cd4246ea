import type { MissingPart } from '#domain/conversation/firmness.ts';
import type { DeedClause } from './deed-clause.ts';
import { isOwnWord } from './own-word.ts';
import type { Said } from './said.ts';
import { deedVerbs } from './verbs.ts';
import { isMark, type Word } from './words.ts';

/** "I call Priya Thursday", "quote, me, tomorrow": ours by a word of its own. */
export function isSaidByUs({ subject }: DeedClause, words: readonly Word[]): boolean {
  return subject.kind === 'speaker' && /^(?:i|we|me|us)$/.test(words[subject.first]?.plain ?? '');
}

/** "Tomas to send the order", "me: update quote", "owe Dana an answer": in notes a deed, though nobody said by when. */
export function isNoted(
  { strength, subject, verb, hedged }: DeedClause,
  said: Said,
  missing: readonly MissingPart[],
) {
  if (said.source !== 'notes' || hedged || missing.some((part) => part !== 'when')) return false;
  if (isOwnWord(said.words, subject)) return true;
  if (/^(?:owe|owes|promised)$/.test(said.words[subject.end]?.plain ?? '')) return true;
  const named = subject.end > subject.first && ['person', 'speaker', 'name', 'role'].includes(subject.kind);
  const [word, before] = [said.words[verb]?.plain ?? '', said.words[verb - 1]];
  const toDo = isMark(before) || /^(?:to|2|pls|please|will|'ll)$/.test(before?.plain ?? '');
  const begun = said.begunBy !== null && subject.end === subject.first;
  const fits =
    (strength === 'notes' && named) ||
    (strength === 'will' && (begun || subject.kind === 'person')) ||
    /^(?:pls|please)$/.test(before?.plain ?? '');
  return fits && toDo && deedVerbs.has(word);
}
