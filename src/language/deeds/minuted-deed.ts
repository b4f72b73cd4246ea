import { clauseEnd } from './clause-end.ts';
import type { DeedClause } from './deed-clause.ts';
import { afterLead } from './note-leads.ts';
import type { PersonFound } from './people-named.ts';
import { deedVerbs } from './verbs.ts';
import type { Word } from './words.ts';

/** How somebody is, and nothing that can be seen to be done. */
const noDeeds = new Set(['be', 'have', 'know', 'think', 'consider', 'keep', 'stand', 'sit']);

/** "Jon to book the test cell by Friday": a line of minutes that were mailed or filed, of somebody who is known. */
export function minutedDeed(words: readonly Word[], people: readonly PersonFound[]): DeedClause | null {
  const { first } = afterLead(words);
  const person = people.find((one) => one.first === first);
  if (!person || words[person.end]?.plain !== 'to') return null;
  const verb = person.end + 1;
  const word = words[verb]?.plain ?? '';
  if (!deedVerbs.has(word) || noDeeds.has(word)) return null;
  const subject = { kind: 'person', first, end: person.end } as const;
  const end = clauseEnd(words, { verb }, undefined);
  return { subject, strength: 'notes', verb, end, start: 0, negated: false, hedged: false };
}
