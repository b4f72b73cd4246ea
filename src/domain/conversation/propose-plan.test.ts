import { expect, test } from 'vitest';
import { viewOf } from '../testing/deciding.ts';
import { opened, openedWithKai } from '../testing/story.ts';
import { proposePlan } from './propose-plan.ts';

const at = '2026-11-20T09:00:00.000Z';

test('proposes the next best commitment of somebody who will be there, and something smaller', () => {
  const story = openedWithKai().confirm('2026-11-03T09:00Z', 'kai', 'time');
  const { plan, participants } = proposePlan(viewOf(story.standing()), {}, at);
  expect(participants).toEqual(['kai']);
  expect(plan.objective).toMatchObject({ kind: 'explore', contactId: 'kai' });
  expect(plan.backup).toMatchObject({ kind: null, contactId: 'kai' });
  expect(plan.backup?.wording).not.toBe(plan.objective?.wording);
  expect(plan.gain).toBeTruthy();
  expect(plan.questions?.length).toBeGreaterThan(2);
  expect(plan.notToday?.[0]).toMatch(/^Change: /);
});

test('leaves what the plan says already, and fills what it leaves open', () => {
  const story = openedWithKai().plan('2026-11-19T09:00Z', 'c1', '2026-11-21T09:00Z', {
    plan: { agenda: 'Ours', gain: ' ', questions: [], objective: null },
  });
  const standing = story.standing();
  const { plan } = proposePlan(viewOf(standing), { conversation: standing.conversations.c1 }, at);
  expect(plan).toMatchObject({ agenda: 'Ours', objective: { kind: 'explore', contactId: 'kai' } });
  expect(plan.questions?.length).toBeGreaterThan(0);
  expect(plan.gain?.trim()).toBeTruthy();
});

test('does not ask for the time that taking part gives', () => {
  const story = openedWithKai().join('2026-11-03T09:00Z', 'ina', 'finance');
  const view = viewOf(story.standing());
  expect(proposePlan(view, { participants: ['kai'] }, at).plan.objective).toMatchObject({ kind: 'explore' });
  expect(proposePlan(view, { participants: [] }, at).plan.objective).toMatchObject({ kind: 'time' });
});

test('begins with somebody’s time where nobody is there yet', () => {
  const { plan } = proposePlan(viewOf(opened().standing()), {}, at);
  expect(plan.objective).toMatchObject({ kind: 'time', contactId: null });
});

test('follows another choice of kind', () => {
  const { plan } = proposePlan(viewOf(openedWithKai().standing()), { kind: 'decide' }, at);
  expect(plan.objective).toMatchObject({ kind: 'decide', contactId: 'kai' });
});
