import { expect, test } from 'vitest';
import { beginPlan, chooseObjective, endOf, type Proposal, planOf } from './plan-draft.ts';

const priya = '01980000-0000-7000-8000-000000000001';
const explore = {
  key: 'explore',
  label: 'Explore',
  wording: 'Would you spend an hour on it?',
  clientGains: 'A clearer view',
  backup: 'A shorter look',
  questions: ['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?'],
  notYet: 'Which part would tell you most?',
  missing: [],
};
const proposal: Proposal = {
  sequence: 4,
  next: null,
  plan: { objective: { kind: 'time', contactId: priya, options: ['Monday', 'Tuesday'] }, gain: 'A figure' },
  participants: [],
  kinds: [explore],
  window: null,
  findings: [],
  insights: [],
  open: [],
};

test('a plan begins as it is proposed and is sent as it was, when nothing is changed', () => {
  const plan = planOf(beginPlan(proposal, null));
  expect(plan).toEqual({
    objective: { kind: 'time', contactId: priya, options: ['Monday', 'Tuesday'] },
    backup: null,
    gain: 'A figure',
  });
});

test('another objective brings its own words, gain and backup, and five questions at most', () => {
  const plan = planOf(chooseObjective(beginPlan(proposal, null), explore, priya));
  expect(plan.objective).toMatchObject({
    kind: 'explore',
    wording: explore.wording,
    value: 'A clearer view',
  });
  expect(plan.backup).toMatchObject({ kind: 'explore', wording: 'A shorter look' });
  expect(plan.questions).toHaveLength(5);
});

test('empty lines are left out of what is sent', () => {
  const draft = { ...beginPlan(proposal, null), questions: ['', ' Who pays? '], notToday: [' '] };
  expect(planOf(draft)).toMatchObject({ questions: ['Who pays?'] });
  expect(planOf(draft)).not.toHaveProperty('notToday');
});

test('it ends its length after it begins', () => {
  const draft = { ...beginPlan(proposal, null), startsAt: '2026-11-18T10:00:00.000Z', minutes: 45 };
  expect(endOf(draft)).toBe('2026-11-18T10:45:00.000Z');
});
