import { expect, test } from 'vitest';
import { proposePlan } from '../conversation/propose-plan.ts';
import { viewOf } from '../testing/deciding.ts';
import { openedWithKai } from '../testing/story.ts';
import { recommend } from './recommendation.ts';

const now = '2026-11-20T09:00:00.000Z';
const met = () => openedWithKai().confirm('2026-11-03T09:00Z', 'kai', 'time');
const withoutObjective = (participants: string[]) => ({ participants, plan: {} });
const recommended = (story: ReturnType<typeof met>, at = now) => recommend(viewOf(story.standing()), at);

test('whoever comes to a planned conversation is not asked for their time, but for what comes after it', () => {
  const story = openedWithKai().plan(
    '2026-11-19T09:00Z',
    'c1',
    '2026-11-24T09:00Z',
    withoutObjective(['kai']),
  );
  expect(recommended(story)).toMatchObject({
    next: { kind: 'explore', contactId: 'kai' },
    conversation: { conversationId: 'c1' },
  });
});

test('it is asked in the next conversation that has no objective and in which that person takes part', () => {
  const story = met()
    .join('2026-11-03T09:00Z', 'ina', 'legal')
    .confirm('2026-11-03T09:00Z', 'ina', 'time')
    .plan('2026-11-19T09:00Z', 'c1', '2026-11-24T09:00Z', withoutObjective(['ina']))
    .plan('2026-11-19T09:00Z', 'c2', '2026-11-26T09:00Z', withoutObjective(['kai']));
  expect(recommended(story)).toMatchObject({
    next: { kind: 'explore', contactId: 'kai' },
    conversation: { conversationId: 'c2' },
  });
});

test('in the one whose objective it is already, and in none that has another', () => {
  const planned = met().plan('2026-11-19T09:00Z', 'c1', '2026-11-24T09:00Z');
  expect(recommended(planned)?.conversation?.conversationId).toBe('c1');
  const other = { plan: { objective: { kind: 'change', contactId: 'kai' } } };
  const taken = met().plan('2026-11-19T09:00Z', 'c1', '2026-11-24T09:00Z', other);
  expect(recommended(taken)).toMatchObject({ next: { kind: 'explore' }, conversation: null });
});

test('a conversation that has begun is no place to plan an ask for', () => {
  const story = met().plan('2026-11-19T09:00Z', 'c1', '2026-11-20T09:00Z', withoutObjective(['kai']));
  expect(recommended(story)?.conversation).toBeNull();
});

test('the planner proposes the same, for the conversation it is asked in and for a new one', () => {
  const story = met()
    .join('2026-11-03T09:00Z', 'ina', 'legal')
    .confirm('2026-11-03T09:00Z', 'ina', 'time')
    .ask('2026-11-04T09:00Z', 'a1', 'kai', 'explore')
    .answer('2026-11-04T09:00Z', 'a1', 'maybe', { reviewOn: '2026-11-24' })
    .plan('2026-11-19T09:00Z', 'c1', '2026-11-24T09:00Z', withoutObjective(['kai', 'ina']));
  const view = viewOf(story.standing());
  const best = recommend(view, now);
  expect(best).toMatchObject({ next: { kind: 'explore', contactId: 'kai' } });
  const conversation = view.standing.conversations[best!.conversation!.conversationId]!;
  const inIt = proposePlan(view, { conversation }, conversation.startsAt);
  expect(inIt.plan.objective).toMatchObject({ kind: 'explore', contactId: 'kai' });
  const inNew = proposePlan(viewOf(met().join('2026-11-03T09:00Z', 'ina', 'legal').standing()), {}, now);
  expect(inNew.participants).toEqual(['ina']);
  expect(inNew.plan.objective).toMatchObject({ kind: 'explore', contactId: 'ina' });
});

test('a new conversation for a commitment is with those who have yet to give it', () => {
  const story = met()
    .join('2026-11-03T09:00Z', 'ina', 'decision maker')
    .join('2026-11-03T09:00Z', 'leo', 'legal');
  const { participants } = proposePlan(viewOf(story.standing()), { kind: 'decide' }, now);
  expect(participants).toEqual(['kai', 'ina']);
  expect(
    proposePlan(viewOf(story.standing()), { kind: 'explore', contactId: 'leo' }, now).participants,
  ).toEqual(['leo']);
});
