import type { DeedClause } from './deed-clause.ts';
import type { PersonFound } from './people-named.ts';
import { isMark, type Word } from './words.ts';

const us = new Set(['me', 'us']);
const opens = /^[,(→>=:–—-]$/;
const closes = /^[,;)→>=:–—-]$/;
/** A comma lists as well as it sets apart. */
const setsApart = /^[(→>=:–—-]$/;

/** Whoever stands alone between marks behind what is to be done: "yard map (Tomas, by 4 Dec)", "pricing, me, tomorrow". */
interface Apart {
  readonly kind: 'person' | 'speaker';
  readonly first: number;
  readonly end: number;
  /** The mark before it is no mere comma. */
  readonly plainly: boolean;
}

export function personApart(words: readonly Word[], people: readonly PersonFound[]): Apart | null {
  for (let place = 2; place < words.length; place += 1) {
    if (!opens.test(words[place - 1]?.raw ?? '')) continue;
    const person = people.find(({ first }) => first === place);
    if (!person && !us.has(words[place]?.plain ?? '')) continue;
    const end = person?.end ?? place + 1;
    const next = words[end];
    if (next && !closes.test(next.raw)) continue;
    return {
      kind: person ? 'person' : 'speaker',
      first: place,
      end,
      plainly: setsApart.test(words[place - 1]?.raw ?? ''),
    };
  }
  return null;
}

/** A line of notes that is a row of a list: what, who and by when, without a verb that says so. */
export function deedInParts(
  words: readonly Word[],
  people: readonly PersonFound[],
  first: number,
): DeedClause | null {
  const apart = personApart(words, people);
  if (!apart || people.length > 1) return null;
  const end = apart.first - 1;
  const act = words.slice(first, end);
  if (!act.some((word) => !isMark(word)) || act.some(({ raw }) => /^[:?=]$/.test(raw))) return null;
  const subject = { kind: apart.kind, first: apart.first, end: apart.end };
  return { subject, strength: 'notes', verb: first, start: first, end, negated: false, hedged: false };
}
