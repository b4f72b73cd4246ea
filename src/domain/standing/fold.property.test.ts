import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKey } from '../findings/finding-key.ts';
import { nextBestCommitment } from '../guidance/next-best-commitment.ts';
import { effectiveFacts } from '../ledger/effective-facts.ts';
import type { Fact } from '../ledger/facts.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { mapOf } from '../playbook/map.ts';
import { anyLedger } from '../testing/any-ledger.ts';
import { addHours } from '../time/calendar.ts';
import { dealView } from './deal-view.ts';
import { advance, type FoldContext, fold } from './fold.ts';
import type { Standing } from './standing.ts';

const context: FoldContext = { zone: 'Europe/Berlin', playbook: () => defaultPlaybook };
const map = mapOf(defaultPlaybook);
const viewOf = (standing: Standing) => dealView(standing, { map, zone: standing.deal.zone });
const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** As PostgreSQL gives back what it stored as jsonb: with the keys of objects in an order of its own. */
function asJsonb<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part as object);
    return Object.fromEntries(
      entries.sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1)),
    );
  }) as Value;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Folds a ledger in the parts that the cuts leave, each standing passed through `between`. */
function inParts(facts: readonly Fact[], cuts: readonly number[], between: (standing: Standing) => Standing) {
  const ends = [...new Set([...cuts.map((cut) => 1 + (cut % facts.length)), facts.length])].sort(
    (a, b) => a - b,
  );
  const [first = 1, ...rest] = ends;
  let standing = between(fold(context, facts.slice(0, first)));
  let done = first;
  for (const end of rest) {
    const before = facts.slice(0, done);
    standing = between(advance(context, standing, facts.slice(done, end), () => before));
    done = end;
  }
  return standing;
}

const cuts = fc.array(fc.nat(), { maxLength: 30 });

test('folding in any parts, each stored and read back, gives what folding all at once gives', () => {
  fc.assert(
    fc.property(anyLedger(), cuts, (facts, places) => {
      expect(inParts(facts, places, asJsonb)).toStrictEqual(fold(context, facts));
    }),
    { numRuns: 100 },
  );
});

test('the same where nothing is recorded late, so that every part is applied to what stands', () => {
  fc.assert(
    fc.property(anyLedger({ inOrder: true, corrections: false, most: 40 }), cuts, (facts, places) => {
      expect(inParts(facts, places, asJsonb)).toStrictEqual(fold(context, facts));
    }),
    { numRuns: 100 },
  );
});

test('the fold changes neither the facts nor the standing that it goes on from', () => {
  fc.assert(
    fc.property(anyLedger({ inOrder: true }), cuts, (facts, places) => {
      inParts(deepFreeze(facts), places, deepFreeze);
    }),
    { numRuns: 40 },
  );
});

test('a standing is plain JSON', () => {
  fc.assert(
    fc.property(anyLedger(), (facts) => {
      const standing = fold(context, facts);
      expect(asJson(standing)).toStrictEqual(standing);
    }),
    { numRuns: 100 },
  );
});

test('what is recorded in another order, but happened at other instants, stands the same', () => {
  const distinct = anyLedger({ corrections: false }).map((facts) =>
    facts.filter(
      (fact, place) => facts.findIndex(({ happenedAt }) => happenedAt === fact.happenedAt) === place,
    ),
  );
  fc.assert(
    fc.property(distinct, fc.infiniteStream(fc.nat()), (facts, order) => {
      const [opening, ...rest] = facts as [Fact, ...Fact[]];
      const shuffled = rest
        .map((fact) => ({ fact, at: order.next().value as number }))
        .sort((one, other) => one.at - other.at)
        .map(({ fact }, place) => ({ ...fact, sequence: place + 2 }));
      expect(withoutSequences(fold(context, [opening, ...shuffled]))).toEqual(
        withoutSequences(fold(context, facts)),
      );
    }),
    { numRuns: 100 },
  );
});

/** Which place in the ledger a fact got is told only by conversations, which are shown with their latest fact. */
function withoutSequences(standing: Standing): unknown {
  const conversations = Object.values(standing.conversations).map(({ sequence: _, ...rest }) => rest);
  return { ...standing, sequence: 0, conversations };
}

test('a voided fact leaves the standing of a ledger without it', () => {
  fc.assert(
    fc.property(anyLedger({ corrections: false }), fc.nat(), (facts, pick) => {
      fc.pre(facts.length > 1);
      const voided = facts[1 + (pick % (facts.length - 1))]!;
      const correction = {
        ...facts[0]!,
        id: 'correction',
        sequence: facts.length + 1,
        type: 'correction.made',
        data: { of: voided.id, void: true },
      } as Fact;
      const without = fold(
        context,
        facts.filter((fact) => fact !== voided),
      );
      expect(fold(context, [...facts, correction])).toEqual({ ...without, sequence: correction.sequence });
    }),
    { numRuns: 100 },
  );
});

test('voiding a correction takes it back', () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(), (facts, pick) => {
      fc.pre(facts.length > 1);
      const last = facts.at(-1)!;
      const correct = (id: string, of: string, sequence: number) =>
        ({ ...last, id, sequence, type: 'correction.made', data: { of, void: true } }) as Fact;
      const target = facts[1 + (pick % (facts.length - 1))]!;
      const twice = [
        ...facts,
        correct('one', target.id, facts.length + 1),
        correct('two', 'one', facts.length + 2),
      ];
      expect(effectiveFacts(twice)).toEqual(effectiveFacts(facts));
    }),
    { numRuns: 100 },
  );
});

test('lead counts kinds: never less than none, never more than there are', () => {
  fc.assert(
    fc.property(anyLedger(), (facts) => {
      const { lead, stakeholders } = fold(context, facts);
      for (const [contactId, count] of Object.entries(lead.by)) {
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(map.keys.length);
        expect(stakeholders[contactId]).toMatchObject({ present: true, needed: true });
      }
      expect(lead.deal).toBe(Math.max(0, ...Object.values(lead.by)));
      expect(lead.of === null).toBe(lead.deal === 0);
    }),
    { numRuns: 100 },
  );
});

test('what is proposed is needed of somebody there, not gained, and has its needs', () => {
  fc.assert(
    fc.property(anyLedger(), fc.integer({ min: -100, max: 3000 }), (facts, hours) => {
      const standing = fold(context, facts);
      const view = viewOf(standing);
      const next = nextBestCommitment(standing, defaultPlaybook, addHours(standing.lastHappenedAt, hours));
      if (next === null) return;
      expect(standing.deal.state).not.toBe('lost');
      if (next.contactId === null) {
        expect(view.present).toEqual([]);
        return;
      }
      expect(standing.stakeholders[next.contactId]).toMatchObject({ present: true, needed: true });
      expect(view.mustGive(next.contactId, next.kind)).toBe(true);
      expect(view.hasGained(next.contactId, next.kind)).toBe(false);
      expect(view.needsAreMet(next.contactId, next.kind)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('findings come in order, one for a code and subject, each for a span, and none from before the import', () => {
  fc.assert(
    fc.property(anyLedger(), (facts) => {
      const standing = fold(context, facts);
      const { findings, deal } = standing;
      const keys = findings.map(({ code, subject }) => findingKey(code, subject));
      expect(new Set(keys).size).toBe(keys.length);
      const places = findings.map(({ from, code, subject }) => `${from} ${code} ${subject ?? ''}`);
      expect(places).toEqual(places.toSorted());
      for (const { from, until } of findings) {
        expect(from >= deal.openedAt && from >= (deal.findingsFrom ?? from)).toBe(true);
        if (until !== null) expect(from < until).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('nobody who left is behind a finding of their own', () => {
  const own = new Set([
    'undated-maybe',
    'maybe-due',
    'broken',
    'no-value',
    'hurried',
    'return-due',
    'non-commitment',
  ]);
  fc.assert(
    fc.property(anyLedger(), (facts) => {
      const { findings, stakeholders } = fold(context, facts);
      for (const { code, contactId } of findings) {
        if (contactId !== null && own.has(code)) expect(stakeholders[contactId]?.present).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
