import { expect, test } from 'vitest';
import { opened, openedWithKai, Story, short } from '../../testing/story.ts';

const made = () => openedWithKai().commit('2026-11-05T09:00Z', 'k1', 'kai', null, { due: '2026-11-12' });

test('a commitment of theirs is owed from the start of its day, and late from its end', () => {
  expect(made().finding('owed', 'k1')).toMatchObject({
    from: '2026-11-12T00:00:00.000Z',
    lateFrom: '2026-11-13T00:00:00.000Z',
    until: null,
  });
});

test.each([
  ['2026-03-29', '2026-03-28T23:00Z', '2026-03-29T22:00Z', 'of 23 hours'],
  ['2026-10-25', '2026-10-24T22:00Z', '2026-10-25T23:00Z', 'of 25 hours'],
  ['2026-11-12', '2026-11-11T23:00Z', '2026-11-12T23:00Z', 'of 24 hours'],
])('%s is a day of the deal’s zone: from %s to %s, %s', (due, from, late) => {
  const berlin = opened({}, '2026-01-05T08:00Z', new Story('Europe/Berlin'))
    .join('2026-01-05T08:00Z', 'kai')
    .commit('2026-01-06T08:00Z', 'k1', 'kai', null, { due });
  const finding = berlin.finding('owed', 'k1')!;
  expect([short(finding.from), short(finding.lateFrom!)]).toEqual([from, late]);
});

test('an event without its day is owed on its fallback date, and nothing without any date', () => {
  const story = openedWithKai().commit('2026-11-05T09:00Z', 'k1', 'kai', null, {
    event: 'after the board meets',
    due: '2026-12-01',
  });
  expect(story.since('owed', 'k1')).toBe('2026-12-01T00:00Z');
  const soft = openedWithKai().add('2026-11-05T09:00Z', 'commitment.made', {
    commitmentId: 'k1',
    contactId: 'kai',
    kind: null,
    what: 'calls',
    evidence: 'said',
  });
  expect(soft.since('owed', 'k1')).toBeUndefined();
});

test('moved, it is owed on its new day', () => {
  const story = made().add('2026-11-12T09:00Z', 'commitment.moved', {
    commitmentId: 'k1',
    due: '2026-11-20',
  });
  expect(story.since('owed', 'k1')).toBe('2026-11-20T00:00Z');
});

test.each(['commitment.kept', 'commitment.broken', 'commitment.withdrawn'] as const)(
  'ends with %s',
  (type) => {
    expect(made().add('2026-11-12T09:00Z', type, { commitmentId: 'k1' }).since('owed', 'k1')).toBeUndefined();
  },
);

test('what was made and kept in one is not owed', () => {
  const story = openedWithKai().commit('2026-11-05T09:00Z', 'k1', 'kai', 'explore', { kept: true });
  expect(story.since('owed', 'k1')).toBeUndefined();
});

test('leaving withdraws it for good and reopens nothing', () => {
  const story = openedWithKai()
    .commit('2026-11-05T09:00Z', 'k1', 'kai', 'explore')
    .add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' })
    .join('2026-11-09T09:00Z', 'kai', 'sponsor');
  expect(story.since('owed', 'k1')).toBeUndefined();
  expect(story.standing().positions.kai?.explore?.state).toBe('gained');
});

test('speaks while parked; once won only if it is about the execution; never once lost', () => {
  expect(made().add('2026-11-06T09:00Z', 'deal.parked', { until: '2027-01-11' }).since('owed', 'k1')).toBe(
    '2026-11-12T00:00Z',
  );
  expect(made().add('2026-11-06T09:00Z', 'deal.lost', {}).since('owed', 'k1')).toBeUndefined();
  const won = made()
    .commit('2026-11-06T09:00Z', 'k2', 'kai', 'execute', { due: '2026-12-01' })
    .add('2026-11-07T09:00Z', 'deal.won', {});
  expect(won.since('owed', 'k1')).toBeUndefined();
  expect(won.since('owed', 'k2')).toBe('2026-12-01T00:00Z');
});
