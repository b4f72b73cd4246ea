import type { Day } from '../time/calendar.ts';
import type { PutRight } from './put-right.ts';

/** Who, what and when of an entry of a conversation's record; empty where it says none of it. */
export interface KeptOfEntry {
  readonly who: string;
  readonly act: string;
  readonly due: Day | null;
}

/** The field in which the words of an entry stand. Of other nouns nobody puts right what they say. */
const wordsOf: Readonly<Record<string, string>> = {
  ...{ line: 'what', promise: 'what', ask: 'wording', concern: 'text' },
};

/** What an entry says of who, what and when. */
export function keptOfEntry(noun: string, fields: Readonly<Record<string, unknown>>): KeptOfEntry {
  const words = wordsOf[noun];
  if (words === undefined) return { who: '', act: '', due: null };
  const textOf = (field: string) => (typeof fields[field] === 'string' ? fields[field].trim() : '');
  return {
    who: noun === 'promise' ? '' : textOf('contactId'),
    act: textOf(words),
    due: textOf('due') || null,
  };
}

/** What somebody put right of it since it was accepted; null where all of it stands as it was told. */
export function putRightBetween(told: KeptOfEntry, is: KeptOfEntry): PutRight | null {
  const putRight: PutRight = {
    ...(told.who === is.who ? {} : { who: { told: told.who || null, is: is.who || null } }),
    ...(told.act === is.act ? {} : { what: { told: told.act || null, is: is.act || null } }),
    ...(told.due === is.due ? {} : { when: { told: told.due, is: is.due } }),
  };
  return Object.keys(putRight).length > 0 ? putRight : null;
}
