import { expect, test } from 'vitest';
import { beginPlan, chooseObjective, type Proposal, type ProposedKind, said } from './plan-draft.ts';
import { partStates, planPartsDone } from './plan-parts-done.ts';
import { endOf, planOf } from './sent-plan.ts';

const priya = '01980000-0000-7000-8000-000000000001';
const kind = (key: string, questions: string[]): ProposedKind => ({
  ...{
    key,
    label: key,
    shortLabel: key,
    wording: `Would you ${key}?`,
    clientCommitsTo: 'walk the line with us',
    clientGains: `A gain of ${key}`,
    conversationGain: `Having talked about ${key}`,
  },
  ...{
    backup: `Less of ${key}`,
    questions,
    notYet: 'Not yet',
    concerns: [{ concern: `Why ${key}?`, reply: 'So' }],
  },
  ...{ agenda: [`About ${key}`, 'What next'], notToday: [`After ${key}`], ahead: null, missing: [] },
});
const time = kind('time', ['T1', 'T2']);
const explore = kind('explore', ['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?']);
const proposal: Proposal = {
  sequence: 4,
  next: null,
  expectedStart: null,
  offeredSlot: null,
  alternatives: [],
  plan: {
    objective: { kind: 'time', contactId: priya, wording: time.wording, options: ['Monday', 'Tuesday'] },
    backup: { kind: 'time', contactId: priya, wording: time.backup },
    gain: 'Having talked about time',
    agenda: 'About time\nWhat next',
    questions: ['T1'],
  },
  participants: [],
  kinds: [time, explore],
  window: null,
  findings: [],
  insights: [],
  open: [],
  begun: [],
};
const begun = () => beginPlan(proposal, { conversationId: priya });
const choose = (draft = begun()) => chooseObjective(draft, time, explore, priya, 'What next?');

test('a plan begins as it is proposed and is sent as it was, when nothing is changed', () => {
  expect(planOf(begun())).toEqual({
    objective: { kind: 'time', contactId: priya, wording: time.wording, options: ['Monday', 'Tuesday'] },
    backup: { kind: 'time', contactId: priya, wording: time.backup },
    gain: 'Having talked about time',
    agenda: 'About time\nWhat next',
    questions: ['T1'],
  });
});

test('what the kind would ask besides stands below, unticked', () => {
  expect(begun().questions.map(({ text, off }) => [text, off === true])).toEqual([
    ['T1', false],
    ['T2', true],
  ]);
});

test('another objective brings its own words, gain, backup, agenda, questions and what to leave alone', () => {
  const plan = planOf(choose());
  expect(plan.objective).toMatchObject({
    kind: 'explore',
    wording: explore.wording,
    value: explore.clientGains,
  });
  expect(plan.backup).toMatchObject({ kind: 'explore', wording: explore.backup });
  expect(plan).toMatchObject({
    gain: explore.conversationGain,
    agenda: 'About explore\nWhat next',
    questions: ['One?', 'Two?', 'Three?', 'Four?'],
    expectedConcerns: explore.concerns,
    notToday: ['After explore'],
  });
});

test('what was written by hand stays when the objective changes', () => {
  const before = begun();
  const mine = {
    ...before,
    objective: before.objective && { ...before.objective, wording: 'May we look at the line?' },
    agenda: [...before.agenda, { id: 'x', text: 'The new shift plan' }],
    questions: [...before.questions, { id: 'y', text: 'Who pays for rework?' }],
    gain: 'Two figures',
  };
  const plan = planOf(choose(mine));
  expect(plan.objective).toMatchObject({ kind: 'explore', wording: 'May we look at the line?' });
  expect(plan.agenda).toContain('The new shift plan');
  expect(plan.questions?.[0]).toBe('Who pays for rework?');
  expect(plan.gain).toBe('Two figures');
});

test('there and back again is where one was', () => {
  const there = choose();
  const back = chooseObjective(there, explore, time, priya, 'What next?');
  expect(planOf(back)).toMatchObject({
    objective: { kind: 'time', wording: time.wording },
    agenda: 'About time\nWhat next',
  });
});

test('whoever is asked will be there, and nobody is sent away', () => {
  const kai = '01980000-0000-7000-8000-000000000002';
  const draft = { ...begun(), participants: [priya] };
  expect(choose(draft).participants).toEqual([priya]);
  expect(chooseObjective(draft, time, explore, kai, 'What next?').participants).toEqual([priya, kai]);
  expect(chooseObjective(draft, time, null, '', 'What next?').participants).toEqual([priya]);
});

test('empty and unticked lines are left out of what is sent', () => {
  const lines = [
    { id: 'a', text: '' },
    { id: 'b', text: ' Who pays? ' },
    { id: 'c', text: 'Why?', off: true },
  ];
  expect(said(lines)).toEqual(['Who pays?']);
  expect(planOf({ ...begun(), notToday: [{ id: 'd', text: ' ' }] })).not.toHaveProperty('notToday');
});

test('a plan says what it still lacks', () => {
  expect(planPartsDone(begun())).toEqual({
    ...{ objective: true, backup: true, gain: true, agenda: true, questions: true },
    insight: false,
  });
});

const statesOf = (draft: ReturnType<typeof begun>, of = time) =>
  partStates(draft, { base: begun(), saved: null, kind: of });

test('what nobody touched is as proposed, what was written is theirs', () => {
  expect(statesOf(begun())).toEqual({
    ...{ objective: 'proposed', backup: 'proposed', gain: 'proposed', agenda: 'proposed' },
    ...{ insight: 'missing', questions: 'proposed' },
  });
  const mine = { ...begun(), gain: 'Two figures', insight: 'Half of it is rework', questions: [] };
  expect(statesOf(mine)).toMatchObject({ gain: 'yours', insight: 'yours', questions: 'missing' });
});

test('another objective is chosen, and what it brings is proposed', () => {
  expect(statesOf(choose(), explore)).toMatchObject({
    ...{ objective: 'yours', backup: 'proposed', gain: 'proposed' },
    ...{ agenda: 'proposed', questions: 'proposed' },
  });
});

test('a plan that is saved as proposed is theirs', () => {
  const saved = planOf(begun());
  const states = partStates(begun(), { base: begun(), saved, kind: time });
  expect(states).toMatchObject({ objective: 'yours', backup: 'yours', gain: 'yours', questions: 'yours' });
});

test('a yes and the conversation itself are worth something of their own', () => {
  const { objective, gain } = planOf(choose());
  expect(objective?.value).not.toBe(gain);
});

test.each([
  ['before the clocks go back', '2026-10-25T00:30:00.000Z', '2026-10-25T02:00:00.000Z'],
  ['before the clocks go forward', '2027-03-28T00:30:00.000Z', '2027-03-28T02:00:00.000Z'],
])('it ends its length after it begins, also %s', (_, startsAt, endsAt) => {
  expect(endOf({ ...begun(), startsAt, minutes: 90 })).toBe(endsAt);
});
