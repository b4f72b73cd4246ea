import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { foldAsOf } from '../standing/as-of.ts';
import { type FoldContext, fold } from '../standing/fold.ts';
import { anyLedger } from '../testing/any-ledger.ts';
import { opened } from '../testing/story.ts';
import type { Fact } from './facts.ts';
import { mergedPeople } from './merged-people.ts';

const context: FoldContext = { zone: 'Europe/Berlin', playbook: () => defaultPlaybook };
const [kai, twin] = ['person-of-kai', 'person-of-kai-again'];

/** One person who stands in the deal twice, and said something under each name. */
const twice = () =>
  opened()
    .add('2026-11-02T09:00Z', 'stakeholder.joined', { contactId: kai, roles: ['technical'] })
    .add('2026-11-02T09:00Z', 'stakeholder.joined', { contactId: twin, roles: ['finance'] })
    .commit('2026-11-03T09:00Z', 'k1', kai, 'explore')
    .add('2026-11-04T09:00Z', 'conversation.held', {
      conversationId: 'c1',
      startsAt: '2026-11-04T08:00:00.000Z',
      participants: [kai, twin],
    })
    .commit('2026-11-04T09:00Z', 'k2', twin, 'time');
const merged = () => twice().add('2026-11-05T09:00Z', 'stakeholder.merged', { contactId: twin, into: kai });

describe('two entries that were one person', () => {
  test('what was said under either counts for the one that stays', () => {
    const standing = merged().standing();
    expect(Object.keys(standing.stakeholders)).toEqual([kai]);
    expect(Object.values(standing.commitments).map(({ contactId }) => contactId)).toEqual([kai, kai]);
    expect(standing.positions[twin]).toBeUndefined();
    expect(standing.positions[kai]?.time?.state).toBe('gained');
    expect(standing.conversations.c1?.participants).toEqual([kai]);
  });

  test('what names the entry that went, later on, speaks of the one that stays', () => {
    const standing = merged().commit('2026-11-06T09:00Z', 'k3', twin, 'change').standing();
    expect(standing.commitments.k3?.contactId).toBe(kai);
    expect(Object.keys(standing.stakeholders)).toEqual([kai]);
  });

  test('as of a day before it was known they were one already', () => {
    const { facts } = merged();
    const standing = foldAsOf(context, facts, '2026-11-04T12:00:00.000Z');
    expect(Object.keys(standing.stakeholders)).toEqual([kai]);
  });

  test('one that went may go on into a third', () => {
    const story = merged().add('2026-11-07T09:00Z', 'stakeholder.merged', { contactId: kai, into: 'third' });
    expect(mergedPeople(story.facts)).toEqual({ [twin]: 'third', [kai]: 'third' });
  });

  test('taken back, both stand as they stood', () => {
    const story = merged();
    const place = story.facts.length;
    const before = twice().standing();
    const after = story.correct('2026-11-08T09:00Z', place).standing();
    expect(after.stakeholders).toEqual(before.stakeholders);
    expect(after.positions).toEqual(before.positions);
    expect(after.commitments).toEqual(before.commitments);
  });

  test('nobody who went is found anywhere in what stands', () => {
    fc.assert(
      fc.property(anyLedger(), (facts) => {
        const [gone, stays] = ['ina', 'kai'];
        const last = facts.at(-1) as Fact;
        const merge = {
          ...{ id: 'the merge', type: 'stakeholder.merged', data: { contactId: gone, into: stays } },
          ...{ happenedAt: '2030-01-01T00:00:00.000Z', recordedAt: '2030-01-01T00:00:00.000Z' },
          ...{ by: { kind: 'system' }, sequence: last.sequence + 1 },
        } as Fact;
        const { memory, ...standing } = fold(context, [...facts, merge]);
        expect(JSON.stringify(standing)).not.toContain(`"${gone}"`);
        expect(memory.sameAs?.[gone]).toBe(stays);
      }),
    );
  });
});
