import type { DeedClause } from './deed-clause.ts';
import type { PersonFound } from './people-named.ts';
import { baseForm, deedVerbs } from './verbs.ts';
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

/** "Log from Tomas by Friday": a thing that somebody is to hand over. */
export function deedFrom(
  words: readonly Word[],
  people: readonly PersonFound[],
  first: number,
): DeedClause | null {
  const [person, another] = people;
  const from = words.findIndex(({ plain }) => plain === 'from');
  if (!person || another || from <= first || from - first > wordsOfThing || person.first !== from + 1)
    return null;
  if (words.slice(first, from).some((word) => isMark(word) || noThing.test(word.plain))) return null;
  // Behind them stands the day alone.
  if (!beforeDay.test(words[person.end]?.plain ?? '')) return null;
  const subject = { kind: 'person', first: person.first, end: person.end } as const;
  return { subject, strength: 'notes', verb: first, start: first, end: from, negated: false, hedged: false };
}

/** "Dana nov figures by 4.12": a name, a thing and a day by which it is due. */
export function deedBehindName(
  words: readonly Word[],
  people: readonly PersonFound[],
  first: number,
): DeedClause | null {
  const [person, another] = people;
  const due = words.findIndex(({ plain }) => isDue.test(plain));
  if (!person || another || person.first !== first || due - person.end < 2 || due - person.end > wordsOfThing)
    return null;
  const isThing = (word: Word) =>
    !isMark(word) && !noThing.test(word.plain) && !deedVerbs.has(word.plain) && baseForm(word.plain) === null;
  if (!words.slice(person.end, due).every(isThing)) return null;
  const subject = { kind: 'person', first: person.first, end: person.end } as const;
  return {
    subject,
    strength: 'notes',
    verb: person.end,
    start: first,
    end: due,
    negated: false,
    hedged: false,
  };
}

const isDue = /^(?:by|before|b4|due)$/;

/** More words than these tell more than what is handed over. */
const wordsOfThing = 5;
/** What comes from somebody without being handed over. */
const noThing =
  /^(?:is|are|was|were|heard|hear|got|came|comes|back|call|called|visit|mail|mailed|asked|message|no|not|nothing|waiting|wait|off|away|out|far|holiday|leave|still|has|have|had|will|we|i|they|he|she|it)$/;
const beforeDay =
  /^(?:by|before|b4|due|latest|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tmrw|eow|eod|eom|\d.*)$/;

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
