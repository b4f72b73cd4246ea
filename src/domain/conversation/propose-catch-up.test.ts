import { expect, test } from 'vitest';
import { missingForPerson } from '../guidance/missing-for-person.ts';
import { viewOf } from '../testing/deciding.ts';
import { openedWithKai } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import { proposeCatchUp } from './propose-catch-up.ts';
import { proposePlan } from './propose-plan.ts';

const at = instant('2026-11-20T09:00Z');
const agreed = () =>
  openedWithKai()
    .confirm('2026-11-04T09:00Z', 'kai', 'time', 'explore', 'change')
    .confirm('2026-11-05T09:00Z', 'kai', 'collaborate');
const withIna = () => agreed().join('2026-11-10T09:00Z', 'ina', 'decision maker');

test('a catch-up asks whoever is new for what the others gave, the first of it first, and for nothing beyond', () => {
  const view = viewOf(withIna().standing());
  const proposed = proposeCatchUp(view, 'ina', at);
  expect(proposed?.participants).toEqual(['ina']);
  expect(proposed?.plan.objective).toMatchObject({ kind: 'explore', contactId: 'ina' });
  // Shaping the solution is no part of a decision maker.
  expect(proposed?.plan.furtherAsks?.map(({ kind }) => kind)).toEqual(['change']);
  expect(proposed?.plan.backup).toMatchObject({ kind: null, contactId: 'ina' });
  for (const ask of [proposed?.plan.objective, ...(proposed?.plan.furtherAsks ?? [])])
    expect(ask?.value).not.toBe('');
});

test('what it asks for first is missing nothing but their time, which they give by coming', () => {
  const view = viewOf(withIna().standing());
  const kind = proposeCatchUp(view, 'ina', at)?.plan.objective?.kind ?? '';
  expect(missingForPerson(view, 'ina', kind)).toEqual(['time']);
});

test('the planner proposes it where it is wished for, and the usual where there is nothing to catch up on', () => {
  const view = viewOf(withIna().standing());
  expect(proposePlan(view, { catchUpWith: 'ina' }, at).participants).toEqual(['ina']);
  expect(proposeCatchUp(view, 'kai', at)).toBeNull();
  expect(proposePlan(view, { catchUpWith: 'kai' }, at)).toEqual(proposePlan(view, {}, at));
});

test('what they said about it leaves alone what may not be asked yet', () => {
  const story = withIna().client('2026-11-12T09:00Z', 'ina', 'position.confirmed', {
    contactId: 'ina',
    kind: 'explore',
    state: 'not yet',
    reviewOn: '2026-12-10',
  });
  expect(proposeCatchUp(viewOf(story.standing()), 'ina', at)).toBeNull();
});

test('on the day until which a deal was parked, the question that was agreed comes first', () => {
  const story = agreed().add('2026-11-11T09:00Z', 'deal.parked', {
    until: '2026-11-20',
    question: 'Has the budget been made?',
  });
  expect(proposePlan(viewOf(story.standing()), {}, at).plan.questions?.[0]).toBe('Has the budget been made?');
});
