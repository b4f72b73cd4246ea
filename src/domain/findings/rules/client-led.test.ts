import { expect, test } from 'vitest';
import { openedWithKai, type Story } from '../../testing/story.ts';

const asked = () =>
  openedWithKai()
    .confirm('2026-11-03T09:00Z', 'kai', 'time', 'explore')
    .client('2026-11-04T09:00Z', 'kai', 'request.received', {
      requestId: 'r1',
      what: 'demo',
      contactId: 'kai',
    });
const meet = (story: Story, framing?: 'exploring' | 'final') =>
  story.add('2026-11-05T09:00Z', 'request.met', {
    requestId: 'r1',
    what: 'demo',
    ...(framing ? { framing } : {}),
  });

test('a request met while its needs are missing leads us, from the meeting of it', () => {
  const story = meet(asked());
  expect(story.since('client-led')).toBe('2026-11-05T09:00Z');
  expect(story.standing().opened.collaborate?.at).toBe('2026-11-05T09:00:00.000Z');
});

test('receiving or declining a request is not meeting it', () => {
  expect(asked().since('client-led')).toBeUndefined();
  const declined = asked().add('2026-11-05T09:00Z', 'request.declined', { requestId: 'r1' });
  expect(declined.since('client-led')).toBeUndefined();
});

test('a labelled draft opens nothing and leads nobody', () => {
  const story = meet(asked(), 'exploring');
  expect(story.since('client-led')).toBeUndefined();
  expect(story.standing().opened).toEqual({});
});

test('ends when all it needs is gained for the deal, and holds again when somebody new has not', () => {
  const story = meet(asked()).confirm('2026-11-06T09:00Z', 'kai', 'change');
  expect(story.since('client-led')).toBeUndefined();
  story.join('2026-11-09T09:00Z', 'ina', 'sponsor');
  expect(story.since('client-led')).toBe('2026-11-09T09:00Z');
});

test('a request met when nothing was missing never becomes client-led', () => {
  const story = meet(asked().confirm('2026-11-04T10:00Z', 'kai', 'change'));
  story.join('2026-11-09T09:00Z', 'ina', 'sponsor');
  expect(story.since('client-led')).toBeUndefined();
  expect(story.since('ahead')).toBe('2026-11-09T09:00Z');
});

test('waiving what is missing ends it, and ending the waiver brings it back', () => {
  const waiver = { waiverId: 'w1', kind: 'change', reason: 'decided above' };
  const story = meet(asked()).add('2026-11-06T09:00Z', 'waiver.made', waiver);
  expect(story.since('client-led')).toBeUndefined();
  story.add('2026-11-08T09:00Z', 'waiver.ended', { waiverId: 'w1' });
  expect(story.since('client-led')).toBe('2026-11-08T09:00Z');
});

test('several requests make one finding, from the first', () => {
  const story = meet(asked()).add('2026-11-08T09:00Z', 'request.met', { what: 'proposal' });
  expect(story.since('client-led')).toBe('2026-11-05T09:00Z');
  expect(story.finding('client-led')?.evidence).toHaveLength(2);
});

test('information stands for no kind', () => {
  const story = openedWithKai().add('2026-11-05T09:00Z', 'request.met', { what: 'information' });
  expect(story.since('client-led')).toBeUndefined();
});

test('is silent while parked and begins with the reopening', () => {
  const story = meet(asked()).add('2026-11-06T09:00Z', 'deal.parked', { until: '2027-01-11' });
  expect(story.since('client-led')).toBeUndefined();
  expect(story.add('2026-12-01T09:00Z', 'deal.reopened', {}).since('client-led')).toBe('2026-12-01T09:00Z');
});
