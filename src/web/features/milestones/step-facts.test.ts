import { expect, test } from 'vitest';
import { factsOfChange, factsOfNewStep, factsOfUsualSteps, type Milestone } from './step-facts.ts';

const known = (milestoneId: string, date: string | null, more: Partial<Milestone> = {}): Milestone => ({
  milestoneId,
  name: milestoneId,
  kind: null,
  date,
  contactId: null,
  contactName: null,
  required: true,
  state: 'open',
  doneAt: null,
  timesMovedLater: 0,
  setBy: 'member',
  late: false,
  clientWording: null,
  factId: `fact ${milestoneId}`,
  ...more,
});
const step = { name: 'Trial', kind: null, date: '2026-12-05', contactId: null, required: true };
const both = [known('legal', '2026-12-01'), known('board', '2026-12-14', { kind: 'decide' })];
const orderIn = (facts: ReturnType<typeof factsOfNewStep>) =>
  facts.flatMap((fact) => (fact.type === 'milestone.ordered' ? fact.data.milestoneIds : []));

test('a new step needs no order while theirs goes by date', () => {
  expect(factsOfNewStep(step, both, false).map(({ type }) => type)).toEqual(['milestone.set']);
});

test('in an order of their own it stands right before the first later one; without a date before their decision', () => {
  expect(orderIn(factsOfNewStep(step, both, true))[1]).not.toMatch(/legal|board/);
  expect(orderIn(factsOfNewStep({ ...step, date: null }, both, true)).at(-1)).toBe('board');
  expect(orderIn(factsOfNewStep({ ...step, date: '2027-01-10' }, both, true)).slice(0, 2)).toEqual([
    'legal',
    'board',
  ]);
});

test('usual steps follow what is known, in their own order', () => {
  const usual = { key: 'one', name: 'One', kind: null, required: false, usualDays: 3 };
  const facts = factsOfUsualSteps([usual, { ...usual, key: 'two', name: 'Two' }], both);
  const sets = facts.flatMap((fact) => (fact.type === 'milestone.set' ? [fact.data] : []));
  expect(sets.map(({ name, required }) => [name, required])).toEqual([
    ['One', false],
    ['Two', false],
  ]);
  expect(orderIn(facts)).toEqual(['legal', 'board', ...sets.map(({ milestoneId }) => milestoneId)]);
});

test('a step reads for the client as it was said to, and needs no words of its own for its name', () => {
  const worded = (facts: ReturnType<typeof factsOfNewStep>) =>
    facts.flatMap((fact) => (fact.type === 'roadmap.worded' ? [fact.data.words] : []));
  expect(worded(factsOfNewStep(step, both, true, 'You try it'))).toEqual(['You try it']);
  expect(worded(factsOfNewStep(step, both, true, ' Trial '))).toEqual([]);
  const usual = { key: 'one', name: 'One', kind: null, required: false, usualDays: 3 };
  expect(worded(factsOfUsualSteps([{ ...usual, clientWording: 'Your one' }, usual], both))).toEqual([
    'Your one',
  ]);
});

test('only another date moves a step; anything else writes it down anew, and nothing writes nothing', () => {
  const before = both[0]!;
  const same = { name: 'legal', kind: null, date: '2026-12-01', contactId: null, required: true };
  expect(factsOfChange(before, same)).toEqual([]);
  expect(factsOfChange(before, { ...same, date: '2026-12-03' })).toEqual([
    { type: 'milestone.moved', data: { milestoneId: 'legal', date: '2026-12-03' } },
  ]);
  expect(factsOfChange(before, { ...same, date: null })).toEqual([
    { type: 'milestone.set', data: { milestoneId: 'legal', name: 'legal', kind: null, required: true } },
  ]);
  expect(factsOfChange(before, { ...same, name: 'Law', contactId: 'kai' })).toEqual([
    {
      type: 'milestone.set',
      data: {
        milestoneId: 'legal',
        name: 'Law',
        kind: null,
        required: true,
        date: '2026-12-01',
        contactId: 'kai',
      },
    },
  ]);
});
