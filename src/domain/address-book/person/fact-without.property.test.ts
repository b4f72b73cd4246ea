import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../ledger/facts.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import { type FoldContext, fold } from '../../standing/fold.ts';
import { anyLedger } from '../../testing/any-ledger.ts';
import { factWithout, type SaidFact, subjectsOfTheirs } from './fact-without.ts';

const context: FoldContext = { zone: 'Europe/Berlin', playbook: () => defaultPlaybook };

/** A ledger without one of its people, of whom every word with a capital is the name. */
function erased(facts: readonly Fact[], ids: ReadonlySet<string>): Fact[] {
  const said = facts.map(
    ({ id, type, by, data }): SaidFact => ({
      ...{ factId: id, type, data: data as unknown as SaidFact['data'] },
      byId: by.kind === 'client' ? by.contactId : null,
    }),
  );
  const theirs = subjectsOfTheirs(said, ids);
  const reword = (words: string) => words.replace(/\b\p{Lu}\p{L}+/gu, 'Erased person');
  return facts.map(
    (fact, place) =>
      ({ ...fact, data: factWithout(said[place] as SaidFact, { ids, theirs, reword }) }) as Fact,
  );
}

/** What stands, with any words for the same. */
const withoutWords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' &&
    /\p{Lu}\p{L}|…|\S |^something$/u.test(part) &&
    !/^\d{4}-|^[A-Z]{3}$|\//.test(part)
      ? 'words'
      : part,
  );

test('where a deal stands is the same once somebody was erased from its ledger', () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(), (facts, place) => {
      const people = [...new Set(JSON.stringify(facts).match(/"contactId":"[^"]+"/g) ?? [])];
      const one = people[place % Math.max(1, people.length)]?.slice(13, -1) ?? 'nobody';
      const standing = fold(context, erased(facts, new Set([one])));
      expect(withoutWords(standing)).toEqual(withoutWords(fold(context, facts)));
    }),
    { numRuns: 300 },
  );
});
