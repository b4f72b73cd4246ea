import { expect, test } from 'vitest';
import { opened, openedWithKai } from '../../testing/story.ts';

const withheld = { contactId: 'kai', kind: 'change' };

test('a withheld commitment is avoided from then, until it is asked for', () => {
  const story = openedWithKai().add('2026-11-05T09:00Z', 'ask.withheld', withheld);
  expect(story.since('avoided', 'kai/change')).toBe('2026-11-05T09:00Z');
  story.ask('2026-11-06T09:00Z', 'a1', 'kai', 'change');
  expect(story.since('avoided', 'kai/change')).toBeUndefined();
});

test('an ask at the very instant of withholding counts as later when it was recorded later', () => {
  const story = openedWithKai()
    .add('2026-11-05T09:00Z', 'ask.withheld', withheld)
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'change');
  expect(story.since('avoided', 'kai/change')).toBeUndefined();
});

test('an earlier ask does not excuse withholding, and nor does asking somebody else', () => {
  const story = openedWithKai()
    .join('2026-11-02T08:00Z', 'ina', 'sponsor')
    .ask('2026-11-04T09:00Z', 'a1', 'kai', 'change')
    .add('2026-11-05T09:00Z', 'ask.withheld', withheld)
    .ask('2026-11-06T09:00Z', 'a2', 'ina', 'change');
  expect(story.since('avoided', 'kai/change')).toBe('2026-11-05T09:00Z');
});

test('withholding ends when it is gained, waived, or no longer theirs to give', () => {
  const story = () => openedWithKai().add('2026-11-05T09:00Z', 'ask.withheld', withheld);
  expect(
    story().confirm('2026-11-06T09:00Z', 'kai', 'change').since('avoided', 'kai/change'),
  ).toBeUndefined();
  expect(
    story()
      .add('2026-11-06T09:00Z', 'waiver.made', { waiverId: 'w1', kind: 'change', reason: 'decided above' })
      .since('avoided', 'kai/change'),
  ).toBeUndefined();
  expect(
    story()
      .add('2026-11-06T09:00Z', 'stakeholder.changed', { contactId: 'kai', roles: ['user'] })
      .since('avoided', 'kai/change'),
  ).toBeUndefined();
});

test('leaving ends what was withheld from somebody, and returning begins it again', () => {
  const story = openedWithKai()
    .add('2026-11-05T09:00Z', 'ask.withheld', withheld)
    .add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('avoided', 'kai/change')).toBeUndefined();
  story.join('2026-11-09T09:00Z', 'kai', 'sponsor');
  expect(story.since('avoided', 'kai/change')).toBe('2026-11-09T09:00Z');
});

test('a kind skipped by opening a later one, and never asked for, is avoided for the whole deal', () => {
  const story = openedWithKai().ask('2026-11-05T09:00Z', 'a1', 'kai', 'change');
  expect(story.since('avoided')).toBe('2026-11-05T09:00Z');
  expect(story.finding('avoided')?.kind).toBe('time');
});

test('it goes on without a break until every skipped kind was asked for or gained by somebody', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'change')
    .held('2026-11-06T09:00Z', 'c1', { participants: ['kai'] });
  expect(story.since('avoided')).toBe('2026-11-05T09:00Z');
  expect(story.finding('avoided')?.kind).toBe('explore');
  story.ask('2026-11-07T09:00Z', 'a2', 'kai', 'explore');
  expect(story.since('avoided')).toBeUndefined();
});

test('what nobody must give is not skipped', () => {
  const story = opened()
    .join('2026-11-02T08:00Z', 'ute', 'user')
    .confirm('2026-11-03T09:00Z', 'ute', 'time', 'explore')
    .ask('2026-11-05T09:00Z', 'a1', 'ute', 'collaborate');
  expect(story.standing().skipped).toEqual([]);
  expect(story.since('avoided')).toBeUndefined();
});

test('what a person not needed has gained is not skipped', () => {
  const story = openedWithKai()
    .add('2026-11-02T09:00Z', 'stakeholder.joined', { contactId: 'ina', roles: [], needed: false })
    .confirm('2026-11-03T09:00Z', 'ina', 'time', 'explore')
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'change');
  expect(story.standing().skipped).toEqual([]);
});
