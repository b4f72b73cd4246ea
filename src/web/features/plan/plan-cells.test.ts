import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellKeyPattern } from '#domain/meeting/meeting-cell.ts';
import { cellsOf, changedCells, type PlanCells, planFrom } from './plan-cells.ts';
import { emptyAsk, type PlanDraft } from './plan-draft.ts';

const id = (place: number) => `01980000-0000-7000-8000-0000000000${String(place).padStart(2, '0')}`;
const lines = (...texts: string[]) => texts.map((text, place) => ({ id: id(place), text }));
const ask = (place: number, wording: string) => ({ ...emptyAsk(), id: id(place), wording, kind: 'explore' });

const base: PlanDraft = {
  ...{
    sequence: 4,
    conversationId: id(90),
    startsAt: null,
    when: '',
    minutes: 60,
    channel: 'meeting',
    place: '',
    title: '',
  },
  ...{
    participants: [id(80)],
    gain: 'A view',
    insight: '',
    insightId: null,
    keepInsight: false,
    surprise: '',
  },
  objective: {
    ...ask(40, 'May we?'),
    id: 'objective',
    options: lines('Monday', 'Tuesday').map((one) => ({ ...one, id: id(50) + one.text.toLowerCase() })),
  },
  backup: { ...ask(41, 'Or this?'), id: 'backup' },
  furtherAsks: [ask(42, 'And this?')],
  agenda: lines('First', 'Second', 'Third'),
  questions: [
    { id: id(20), text: 'Who?' },
    { id: id(21), text: 'Why?', off: true },
  ],
  expectedConcerns: [{ id: id(30), concern: 'Cost', reply: 'An hour' }],
  ...{ nextSlot: '', notToday: [], others: [] },
};

/** The plan after somebody else read what was written. */
const written = (from: PlanCells, change: (plan: PlanDraft) => PlanDraft) => {
  const before = planFrom(base, from);
  return new Map([...from, ...changedCells(from, cellsOf(change(before), from))]);
};
const begun = () => cellsOf(base);

test('a plan in fields and back is the same plan, and its keys are keys of a record', () => {
  expect(planFrom(base, begun())).toEqual(base);
  for (const key of begun().keys()) expect(key).toMatch(cellKeyPattern);
});

test('who changes a word writes that field', () => {
  const before = begun();
  const after = cellsOf({ ...base, gain: 'A clear view' }, before);
  expect([...changedCells(before, after)]).toEqual([['plan/plan/gain', 'A clear view']]);
});

test('two who add a line each find both, where they put them', () => {
  const add = (at: number, place: number, text: string) => (plan: PlanDraft) => ({
    ...plan,
    agenda: plan.agenda.toSpliced(at, 0, { id: id(place), text }),
  });
  const [one, other] = [written(begun(), add(1, 60, 'Mine')), written(begun(), add(3, 61, 'Theirs'))];
  const merged = planFrom(
    base,
    new Map([...one, ...other].filter(([key]) => one.has(key) || other.has(key))),
  );
  expect(merged.agenda.map(({ text }) => text)).toEqual(['First', 'Mine', 'Second', 'Third', 'Theirs']);
});

test('a line that is taken out is gone, and stands again when it is written again', () => {
  const out = written(begun(), (plan) => ({ ...plan, agenda: plan.agenda.slice(1) }));
  expect(planFrom(base, out).agenda.map(({ text }) => text)).toEqual(['Second', 'Third']);
  const back = written(out, (plan) => ({ ...plan, agenda: [...plan.agenda, ...lines('First')] }));
  expect(planFrom(base, back).agenda.map(({ text }) => text)).toEqual(['Second', 'Third', 'First']);
});

test('a backup that is emptied and written again keeps what it asks for', () => {
  const without = written(begun(), (plan) => ({ ...plan, backup: null }));
  expect(planFrom(base, without).backup).toBeNull();
  const again = written(without, (plan) => ({ ...plan, backup: { ...ask(41, 'Less'), id: 'backup' } }));
  expect(planFrom(base, again).backup).toMatchObject({ wording: 'Less', kind: 'explore' });
});

test('another deal of the conversation is kept with its people and its ask', () => {
  const part = { dealId: id(70), dealName: 'Cold store', sequence: 7, participants: [id(80)] };
  const others = [
    { ...part, objective: { ...ask(0, 'May we see it?'), id: `${id(70)}-objective` }, backup: null },
  ];
  expect(
    planFrom(
      base,
      written(begun(), (plan) => ({ ...plan, others })),
    ).others,
  ).toEqual(others);
});

test('however lines are moved, added and taken out, they stand where they were put', () => {
  const act = fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom('move', 'add', 'take out'));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let cells: PlanCells = begun();
      let wanted = base.agenda.map((line) => line.id);
      acts.forEach(([from, to, what], place) => {
        const at = wanted.length === 0 ? 0 : from % wanted.length;
        if (what === 'add') wanted = wanted.toSpliced(to, 0, id(10 + place));
        else {
          const rest = wanted.toSpliced(at, 1);
          wanted = what === 'move' && wanted[at] ? rest.toSpliced(to, 0, wanted[at]) : rest;
        }
        cells = written(cells, (plan) => ({
          ...plan,
          agenda: wanted.map((one) => ({ id: one, text: one })),
        }));
        expect(planFrom(base, cells).agenda.map((line) => line.id)).toEqual(wanted);
      });
    }),
  );
});
