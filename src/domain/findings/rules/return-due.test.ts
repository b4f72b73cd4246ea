import { expect, test } from 'vitest';
import { opened, openedWithKai, Story } from '../../testing/story.ts';

const refused = (zone = 'UTC') =>
  opened({}, '2026-10-01T08:00Z', new Story(zone))
    .join('2026-10-01T08:00Z', 'kai', 'sponsor')
    .ask('2026-10-05T09:00Z', 'a1', 'kai', 'change')
    .answer('2026-10-05T09:00Z', 'a1', 'no', { reason: 'another supplier', reviewOn: '2026-10-26' });

test('the date given with a no has come, from the start of its day where the deal is', () => {
  expect(refused().since('return-due', 'kai/change')).toBe('2026-10-26T00:00Z');
  expect(refused('Europe/Berlin').since('return-due', 'kai/change')).toBe('2026-10-25T23:00Z');
});

test('a no without a date asks for no return', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'change')
    .answer('2026-11-05T09:00Z', 'a1', 'no');
  expect(story.since('return-due', 'kai/change')).toBeUndefined();
});

test('ends when they are asked again, and with their leaving', () => {
  expect(
    refused().ask('2026-10-26T09:00Z', 'a2', 'kai', 'change').since('return-due', 'kai/change'),
  ).toBeUndefined();
  const left = refused().add('2026-10-27T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(left.since('return-due', 'kai/change')).toBeUndefined();
  expect(left.join('2026-11-02T09:00Z', 'kai').since('return-due', 'kai/change')).toBe('2026-11-02T09:00Z');
});

test('is the one finding that outlives a lost deal, with the date given at the end', () => {
  const story = refused().add('2026-10-06T09:00Z', 'deal.lost', {
    returnOn: '2027-06-01',
    question: 'Renewed?',
  });
  expect(story.standing().findings.map(({ code, subject, from }) => [code, subject, from])).toEqual([
    ['return-due', 'kai/change', '2026-10-26T00:00:00.000Z'],
    ['return-due', null, '2027-06-01T00:00:00.000Z'],
  ]);
});

test('a reopened deal has returned, and a parked one waits for its own date', () => {
  const lost = refused().add('2026-10-06T09:00Z', 'deal.lost', { returnOn: '2027-06-01' });
  expect(lost.add('2027-06-02T09:00Z', 'deal.reopened', {}).since('return-due')).toBeUndefined();
  const parked = refused().add('2026-10-06T09:00Z', 'deal.parked', { until: '2027-01-11' });
  expect(parked.since('return-due', 'kai/change')).toBeUndefined();
  expect(parked.since('silent')).toBe('2027-01-11T00:00Z');
});
