import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answers,
  askRanks,
  evidences,
  framings,
  maybeTypes,
  noReasons,
  requestables,
} from '../ledger/facts.ts';
import { closing, map, standingAfter, writingAt } from '../testing/deciding.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { closeOut } from './close-out.ts';
import type { CloseOutRecord } from './close-out-record.ts';

/** What is as it should be, and now and then what is not. */
function mostly<Value>(right: fc.Arbitrary<Value>, wrong: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: right, weight: 30 }, { arbitrary: wrong, weight: 1 });
}

/** Ina is in the deal, ute is not, and astonish is in no playbook: some of these records are refused. */
const person = mostly(fc.constantFrom('kai', 'ina'), fc.constant('ute'));
const kind = mostly(
  fc.constantFrom('time', 'explore', 'change', 'collaborate', 'invest', 'review', 'decide'),
  fc.constant('astonish'),
);
const day = fc.constantFrom('2026-11-10', '2026-11-18', '2026-11-24', '2027-01-11');
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const ask = fc.record({
  askId: mostly(fc.constant(undefined), fc.constantFrom<string | undefined>('a1', 'a7')),
  contactId: person,
  kind: fc.option(kind),
  as: fc.constantFrom(...askRanks),
  value: perhaps(fc.constant('a gain')),
  answer: perhaps(fc.constantFrom(...answers)),
  reason: perhaps(fc.constantFrom(...noReasons, ...maybeTypes)),
  reviewOn: perhaps(day),
});
const said = fc.record({
  contactId: perhaps(person),
  kind: perhaps(fc.option(kind)),
  what: fc.constant('does it'),
  due: perhaps(day),
  evidence: fc.constantFrom(...evidences),
  kept: perhaps(fc.boolean()),
  notAnAct: perhaps(fc.boolean()),
  replaces: perhaps(some(mostly(fc.constant('n1'), fc.constant('n9')))),
});
const next = fc.constantFrom<CloseOutRecord['next']>(
  undefined,
  { kind: 'conversation', startsAt: '2026-11-25T09:00:00.000Z', participants: ['kai', 'ina'] },
  { kind: 'conversation', startsAt: '2026-11-01T09:00:00.000Z', participants: [] },
  { kind: 'already planned', conversationId: 'c2' },
  { kind: 'already planned', conversationId: 'c8' },
  { kind: 'lost', returnOn: '2027-03-01' },
  { kind: 'parked', until: '2027-02-01' },
  { kind: 'refused' },
);
const record: fc.Arbitrary<CloseOutRecord> = fc
  .record({
    conversationId: mostly(fc.constant('c1'), fc.constantFrom('c2', 'c5')),
    held: perhaps(
      fc.record({
        startsAt: perhaps(fc.constantFrom('2026-11-18T08:00:00.000Z', '2026-11-19T08:00:00.000Z')),
        endsAt: perhaps(fc.constantFrom('2026-11-18T09:30:00.000Z', '2026-11-17T09:30:00.000Z')),
        participants: perhaps(fc.uniqueArray(person)),
      }),
    ),
    stakeholders: fc.oneof(fc.constant([]), fc.constant([{ contactId: 'ute', roles: ['finance' as const] }])),
    asks: some(ask),
    withheld: some(fc.record({ contactId: person, kind })),
    commitments: some(said),
    promises: some(fc.record({ what: fc.constant('a list'), due: perhaps(day), contactId: perhaps(person) })),
    concerns: some(fc.record({ contactId: person, text: fc.constant('cost') })),
    resolvedConcerns: some(fc.record({ concernId: mostly(fc.constant('o1'), fc.constant('o9')) })),
    requests: some(fc.record({ what: fc.constantFrom(...requestables), contactId: perhaps(person) })),
    topics: some(fc.record({ kind, framing: fc.constantFrom(...framings) })),
    next,
  })
  .map((change) => closing(change));

function story(): Story {
  return openedWithKai()
    .join('2026-11-02T08:00Z', 'ina', 'finance')
    .plan('2026-11-10T09:00Z', 'c1', '2026-11-18T09:00Z')
    .plan('2026-11-10T09:00Z', 'c2', '2026-11-26T09:00Z')
    .ask('2026-11-11T09:00Z', 'a1', 'kai', 'explore')
    .add('2026-11-11T09:00Z', 'concern.raised', { concernId: 'o1', contactId: 'kai', text: 'time' })
    .add('2026-11-11T09:00Z', 'non-commitment.heard', { nonCommitmentId: 'n1', text: 'soon' });
}

test('a close-out is refused, or leaves a conversation that is closed out with a next one or an ending', () => {
  const deal = story();
  const standing = deal.standing();
  let passed = 0;
  fc.assert(
    fc.property(record, (given) => {
      const result = closeOut({ standing, map, zone: 'UTC' }, given, writingAt('2026-11-18T10:30Z'));
      if (!result.ok) return;
      passed += 1;
      const { facts, nextConversationId } = result.value;
      const stands = standingAfter(deal, facts);
      const conversation = stands.conversations[given.conversationId];
      expect(conversation?.state).toBe('closed out');
      expect(conversation?.outcome).not.toBeNull();
      const next = nextConversationId === null ? undefined : stands.conversations[nextConversationId];
      expect(next?.state === 'planned' || conversation?.ending !== null).toBe(true);
      expect(facts.every(({ happenedAt, recordedAt }) => happenedAt <= recordedAt)).toBe(true);
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      // What was said stands somewhere: firm as a commitment, all else as a non-commitment, never as both.
      const kept = facts.filter(({ type }) => type === 'commitment.made' || type === 'non-commitment.heard');
      expect(kept).toHaveLength(given.commitments.length);
      for (const commitment of Object.values(stands.commitments)) expect(commitment.firmness).toBe('firm');
    }),
    { numRuns: 1500 },
  );
  expect(passed).toBeGreaterThan(50);
});
