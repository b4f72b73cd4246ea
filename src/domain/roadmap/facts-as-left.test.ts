import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../ledger/facts.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { fold } from '../standing/fold.ts';
import { anyLedger } from '../testing/any-ledger.ts';
import { factsAsLeftBy } from './facts-as-left.ts';

const note = (sequence: number, recordedAt: string, contactId?: string): Fact => ({
  ...{ id: String(sequence), sequence, type: 'note.added', data: { text: '' } },
  ...{ happenedAt: recordedAt, recordedAt },
  by: contactId === undefined ? { kind: 'system' } : { kind: 'client', contactId },
});

test('what they did themselves is known to them, whenever it was; what others wrote since is not', () => {
  const facts = [
    note(1, '2026-11-13T09:00:00.000Z'),
    note(2, '2026-11-14T09:00:00.000Z'),
    note(3, '2026-11-15T09:00:00.000Z', 'marta'),
    note(4, '2026-11-15T09:00:00.000Z', 'owen'),
    note(5, '2026-11-16T09:00:00.000Z'),
  ];
  expect(factsAsLeftBy(facts, 'marta', '2026-11-14T09:00:00.000Z').map(({ id }) => id)).toEqual([
    '1',
    '2',
    '3',
  ]);
});

test('any ledger can be folded as anybody left it at any time', () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(60), (facts, place) => {
      const since = facts[place % facts.length]?.recordedAt ?? '';
      const author = facts.map(({ by }) => by).find((by) => by.kind === 'client');
      const contactId = author?.kind === 'client' ? author.contactId : 'nobody';
      const left = factsAsLeftBy(facts, contactId, since);
      expect(fold({ playbook: () => defaultPlaybook, zone: 'UTC' }, left).sequence).toBeGreaterThan(0);
    }),
  );
});
