import { expect, test } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { mapOf } from '../playbook/map.ts';
import { dealView } from '../standing/deal-view.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { roadmapSteps, stepsToDecision } from './roadmap-steps.ts';

const viewOf = (story: Story) =>
  dealView(story.standing(), { map: mapOf(defaultPlaybook), zone: 'Europe/Berlin' });
const steps = (story: Story) => roadmapSteps(viewOf(story));
const lines = (story: Story) => steps(story).map(({ subject, state }) => `${subject} ${state}`);

const step = (milestoneId: string, kind: string | null, date: string | null = null) =>
  ({ milestoneId, name: milestoneId, kind, date }) as const;

test('without steps of their own the way is the map, and getting together is none of it', () => {
  expect(lines(openedWithKai())).toEqual([
    'explore current',
    'change ahead',
    'collaborate ahead',
    'consensus ahead',
    'invest ahead',
    'review ahead',
    'concerns ahead',
    'decide ahead',
    'execute ahead',
  ]);
});

test('a step that they named stands where its kind stood; several keep their order', () => {
  const story = openedWithKai()
    .add('2026-11-03T09:00Z', 'milestone.set', step('the board', 'decide', '2026-12-04'))
    .add('2026-11-03T09:00Z', 'milestone.set', step('finance', 'invest', '2026-11-20'))
    .add('2026-11-03T09:00Z', 'milestone.set', step('budget', 'invest', '2026-11-10'));
  expect(steps(story).map(({ subject }) => subject)).toEqual([
    'explore',
    'change',
    'collaborate',
    'consensus',
    'budget',
    'finance',
    'review',
    'concerns',
    'the board',
    'execute',
  ]);
});

test('another order is theirs; what it does not name follows by date', () => {
  const story = openedWithKai()
    .add('2026-11-03T09:00Z', 'milestone.set', step('one', 'invest', '2026-11-10'))
    .add('2026-11-03T09:00Z', 'milestone.set', step('two', 'invest', '2026-11-11'))
    .add('2026-11-03T09:00Z', 'milestone.set', step('three', 'invest', '2026-11-09'))
    .add('2026-11-03T10:00Z', 'milestone.ordered', { milestoneIds: ['two', 'one'] });
  expect(
    steps(story)
      .filter(({ milestone }) => milestone)
      .map(({ subject }) => subject),
  ).toEqual(['two', 'one', 'three']);
});

test('what is gained is done on the day in the zone of the deal, by whom', () => {
  const story = openedWithKai().confirm('2026-11-03T23:30Z', 'kai', 'time', 'explore');
  expect(steps(story)[0]).toMatchObject({
    subject: 'explore',
    state: 'done',
    day: '2026-11-04',
    people: ['kai'],
    partsDone: 1,
    parts: 1,
  });
  expect(steps(story)[1]).toMatchObject({ subject: 'change', state: 'current' });
});

test('steps to the decision are counted with it, and none are left once it is made', () => {
  const story = openedWithKai();
  expect(stepsToDecision(steps(story), viewOf(story))).toBe(8);
});

test('what was waived is no step of theirs', () => {
  const story = openedWithKai().add('2026-11-03T09:00Z', 'waiver.made', {
    waiverId: 'w1',
    kind: 'consensus',
    reason: 'They buy alone.',
  });
  expect(steps(story).some(({ subject }) => subject === 'consensus')).toBe(false);
});
