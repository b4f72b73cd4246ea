import fc from 'fast-check';
import type { Fact } from '../ledger/facts.ts';
import { addHours } from '../time/calendar.ts';
import {
  at,
  author,
  type Content,
  correction,
  member,
  opening,
  openingData,
  plainContent,
  roles,
} from './any-fact.ts';

const opens = fc
  .tuple(fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns'), fc.boolean())
  .map(([zone, imported]) =>
    fact(1, { type: 'deal.opened', data: openingData(zone) }, opening, {
      by: imported ? { kind: 'import', importId: 'i1' } : member,
      recordedAt: imported ? addHours(opening, 400) : opening,
    }),
  );

function fact(
  sequence: number,
  content: Content,
  happenedAt: string,
  head: Pick<Fact, 'by' | 'recordedAt'>,
): Fact {
  return { id: `fact-${sequence}`, sequence, happenedAt, ...head, ...content } as Fact;
}

interface Shape {
  /** The most facts beside the opening. */
  readonly most?: number;
  /** Whether facts are recorded in the order in which they happened. */
  readonly inOrder?: boolean;
  readonly corrections?: boolean;
}

/** Ledgers that begin with an opening, and say after it whatever comes: people unknown, things never made, and all twice. */
export function anyLedger({
  most = 25,
  inOrder = false,
  corrections = true,
}: Shape = {}): fc.Arbitrary<Fact[]> {
  const content = corrections
    ? fc.oneof({ weight: 12, arbitrary: plainContent }, { weight: 1, arbitrary: correction })
    : plainContent;
  const entries = fc.array(fc.tuple(content, at, author, fc.integer({ min: 0, max: 40 })), {
    minLength: 1,
    maxLength: most,
    size: 'max',
  });
  return fc.tuple(opens, joining, entries).map(([first, people, rest]) => {
    const sorted = inOrder ? rest.toSorted((one, other) => (one[1] < other[1] ? -1 : 1)) : rest;
    const facts = [
      first,
      ...people.map((data, place) =>
        fact(place + 2, { type: 'stakeholder.joined', data }, opening, { by: member, recordedAt: opening }),
      ),
      ...sorted.map(([what, happenedAt, by, hours], place) =>
        fact(place + 2 + people.length, what, happenedAt, { by, recordedAt: addHours(happenedAt, hours) }),
      ),
    ];
    // Facts come from a database: plain objects, as this makes them.
    return JSON.parse(JSON.stringify(facts)) as Fact[];
  });
}

/** Most deals know from the start whom they sell to. */
const joining = fc.uniqueArray(fc.record({ contactId: fc.constantFrom('kai', 'ina'), roles }), {
  selector: ({ contactId }) => contactId,
  maxLength: 2,
});
