import { expect, test } from 'vitest';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import { opened, openedWithKai, Story } from '../../testing/story.ts';

test('nobody has been in touch for thirty days since the opening, or since the last two-way touch', () => {
  expect(openedWithKai().since('silent')).toBe('2026-12-02T08:00Z');
  const story = openedWithKai().add('2026-11-10T15:00Z', 'touch.made', {
    contactId: 'kai',
    channel: 'call',
    way: 'two-way',
  });
  expect(story.since('silent')).toBe('2026-12-10T15:00Z');
});

test('touches of ours alone break no silence', () => {
  const story = openedWithKai()
    .add('2026-11-10T15:00Z', 'touch.made', { contactId: 'kai', channel: 'mail', way: 'ours' })
    .add('2026-11-11T15:00Z', 'note.added', { text: 'thought of them' });
  expect(story.since('silent')).toBe('2026-12-02T08:00Z');
});

test('a held conversation, an answer and anything they do themselves break it', () => {
  expect(
    openedWithKai()
      .held('2026-11-10T15:00Z', 'c1', { participants: ['kai'] })
      .since('silent'),
  ).toBe('2026-12-10T15:00Z');
  const answered = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', null)
    .answer('2026-11-10T15:00Z', 'a1', 'no');
  expect(answered.since('silent')).toBe('2026-12-10T15:00Z');
  const visited = openedWithKai().client('2026-11-10T15:00Z', 'kai', 'roadmap.visited', { contactId: 'kai' });
  expect(visited.since('silent')).toBe('2026-12-10T15:00Z');
});

test('thirty days on is the same local time, across a change of the clocks', () => {
  const berlin = opened({}, '2026-10-05T12:00Z', new Story('Europe/Berlin'));
  expect(berlin.since('silent')).toBe('2026-11-04T13:00Z');
  const spring = opened({}, '2026-03-15T12:00Z', new Story('Europe/Berlin'));
  expect(spring.since('silent')).toBe('2026-04-14T11:00Z');
});

test('the cadence is the playbook’s', () => {
  const story = opened({}, '2026-11-02T08:00Z', new Story('UTC', { ...defaultPlaybook, cadenceDays: 7 }));
  expect(story.since('silent')).toBe('2026-11-09T08:00Z');
});

test('a touch recorded late counts from when it happened, and an older one changes nothing', () => {
  const story = openedWithKai().held('2026-11-10T15:00Z', 'c1', { participants: ['kai'] });
  story.add(
    '2026-11-06T15:00Z',
    'touch.made',
    { contactId: 'kai', channel: 'call', way: 'two-way' },
    { recordedAt: '2026-11-12T09:00Z' },
  );
  expect(story.since('silent')).toBe('2026-12-10T15:00Z');
});

test('parked, it is silent from the start of the parked date, whatever the touches', () => {
  const story = openedWithKai()
    .add('2026-11-05T09:00Z', 'deal.parked', { until: '2027-01-11' })
    .add('2026-11-20T09:00Z', 'touch.made', { contactId: 'kai', channel: 'call', way: 'two-way' });
  expect(story.since('silent')).toBe('2027-01-11T00:00Z');
  expect(story.add('2026-11-25T09:00Z', 'deal.reopened', {}).since('silent')).toBe('2026-12-20T09:00Z');
});

test('a deal that is won or lost may be silent', () => {
  expect(openedWithKai().add('2026-11-05T09:00Z', 'deal.won', {}).since('silent')).toBeUndefined();
  expect(openedWithKai().add('2026-11-05T09:00Z', 'deal.lost', {}).since('silent')).toBeUndefined();
});
