import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposePlan } from '../conversation/propose-plan.ts';
import { findingKey } from '../findings/finding-key.ts';
import { nextBestCommitment } from '../guidance/next-best-commitment.ts';
import type { Fact } from '../ledger/facts.ts';
import { mapOf } from '../playbook/map.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { anyLedger } from '../testing/any-ledger.ts';
import { anyPlaybook, toldUnder } from '../testing/any-playbook.ts';
import { addHours } from '../time/calendar.ts';
import { dealView } from './deal-view.ts';
import { advance, type FoldContext, fold } from './fold.ts';

const contextOf = (...playbooks: Playbook[]): FoldContext => ({
  zone: 'Europe/Berlin',
  playbook: ({ key }) => playbooks.find((one) => one.key === key)!,
});

/** A playbook, and a ledger that speaks of its kinds. */
const told = fc.tuple(anyPlaybook(), anyLedger()).map(([playbook, facts]) => ({
  playbook,
  facts: toldUnder(playbook, facts),
  context: contextOf(playbook),
}));

/** The same, moved to another playbook somewhere on the way (R37). */
const moved = fc.tuple(told, anyPlaybook(), fc.nat()).map(([{ playbook, facts }, other, place]) => {
  const target = { ...other, key: 'other' };
  const at = 1 + (place % facts.length);
  const before = facts.slice(0, at);
  const move = {
    ...facts[0]!,
    id: 'the-move',
    happenedAt: before.at(-1)!.happenedAt,
    type: 'deal.changed',
    data: { playbook: { key: 'other', version: 1 } },
  } as Fact;
  const placed = [...before, move, ...facts.slice(at)].map((fact, index) => ({
    ...fact,
    sequence: index + 1,
  }));
  return { playbook, target, facts: placed, context: contextOf(playbook, target) };
});

test('under any playbook, going on from what stands gives what folding all at once gives', () => {
  fc.assert(
    fc.property(fc.oneof(told, moved), fc.nat(), ({ facts, context }, cut) => {
      const at = 1 + (cut % facts.length);
      const before = facts.slice(0, at);
      const stored = JSON.parse(JSON.stringify(fold(context, before)));
      const after = facts.slice(at);
      expect(after.length === 0 ? stored : advance(context, stored, after, () => before)).toStrictEqual(
        fold(context, facts),
      );
    }),
    { numRuns: 100 },
  );
});

test('under any playbook, lead counts kinds of its map, and what is gained for the deal is on it', () => {
  fc.assert(
    fc.property(fc.oneof(told, moved), ({ facts, context }) => {
      const standing = fold(context, facts);
      const { keys } = mapOf(context.playbook(standing.deal.playbook));
      expect(standing.lead.deal).toBeGreaterThanOrEqual(0);
      expect(standing.lead.deal).toBeLessThanOrEqual(keys.length);
      expect(standing.lead.deal).toBe(Math.max(0, ...Object.values(standing.lead.by)));
      for (const kind of [...standing.gainedForDeal, ...standing.skipped]) expect(keys).toContain(kind);
    }),
    { numRuns: 100 },
  );
});

test('under any playbook, what is proposed is on the map, needed of somebody there, not gained, and has its needs', () => {
  fc.assert(
    fc.property(fc.oneof(told, moved), fc.integer({ min: -100, max: 3000 }), ({ facts, context }, hours) => {
      const standing = fold(context, facts);
      const playbook = context.playbook(standing.deal.playbook);
      const view = dealView(standing, { map: mapOf(playbook), zone: standing.deal.zone });
      const at = addHours(standing.lastHappenedAt, hours);
      const next = nextBestCommitment(standing, playbook, at);
      expect(proposePlan(view, {}, at).plan).toBeDefined();
      if (next?.contactId == null) return;
      expect(view.mustGive(next.contactId, next.kind)).toBe(true);
      expect(view.hasGained(next.contactId, next.kind)).toBe(false);
      expect(view.needsAreMet(next.contactId, next.kind)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('under any playbook, findings come once for a code and subject, and name kinds of its map', () => {
  fc.assert(
    fc.property(fc.oneof(told, moved), ({ facts, context }) => {
      const { findings, deal } = fold(context, facts);
      const keys = findings.map(({ code, subject }) => findingKey(code, subject));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { from } of findings) expect(from >= deal.openedAt).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a move keeps what was gained under the keys that both maps know, and changes no position (R37)', () => {
  fc.assert(
    fc.property(told, anyPlaybook(), ({ playbook, facts }, other) => {
      const target = { ...other, key: 'other' };
      const context = contextOf(playbook, target);
      const before = fold(context, facts);
      const move = {
        ...facts[0]!,
        id: 'the-move',
        sequence: facts.length + 1,
        happenedAt: before.lastHappenedAt,
        type: 'deal.changed',
        data: { playbook: { key: 'other', version: 1 } },
      } as Fact;
      const after = advance(context, before, [move], () => facts);
      expect(after.positions).toEqual(before.positions);
      expect(after.opened).toEqual(before.opened);
    }),
    { numRuns: 60 },
  );
});
