import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const broken = (kind: string | null = 'change') =>
  openedWithKai()
    .confirm('2026-11-03T09:00Z', 'kai', 'time', 'explore')
    .commit('2026-11-05T10:00Z', 'k1', 'kai', kind, { due: '2026-11-12' })
    .add('2026-11-16T09:00Z', 'commitment.broken', { commitmentId: 'k1' });

test('holds from the break, and reopens the kind that the commitment gave', () => {
  const story = broken();
  expect(story.since('broken', 'k1')).toBe('2026-11-16T09:00Z');
  expect(story.standing().positions.kai?.change?.state).toBe('reopened');
});

test('late is only the clock: a commitment past its day is not broken', () => {
  const story = openedWithKai().commit('2026-11-05T10:00Z', 'k1', 'kai', 'time', { due: '2026-11-06' });
  expect(story.since('broken', 'k1')).toBeUndefined();
  expect(story.since('owed', 'k1')).toBe('2026-11-06T00:00Z');
});

test('ends when the kind is gained again, not when it is asked for or judged', () => {
  const story = broken()
    .ask('2026-11-17T09:00Z', 'a1', 'kai', 'change')
    .answer('2026-11-17T09:00Z', 'a1', 'yes');
  expect(story.since('broken', 'k1')).toBe('2026-11-16T09:00Z');
  story.commit('2026-11-17T09:00Z', 'k2', 'kai', 'change');
  expect(story.since('broken', 'k1')).toBeUndefined();
});

test('our judgement does not make good what they broke', () => {
  const story = broken().add('2026-11-17T09:00Z', 'position.judged', {
    contactId: 'kai',
    kind: 'change',
    state: 'gained',
    reason: 'they surely mean it',
  });
  expect(story.since('broken', 'k1')).toBe('2026-11-16T09:00Z');
  expect(story.standing().positions.kai?.change?.state).toBe('reopened');
});

test('without a kind it ends when it is set aside; with one it is only hidden', () => {
  const aside = { code: 'broken', subject: 'k1', until: '2026-12-01', reason: 'talked about it' } as const;
  expect(broken(null).since('broken', 'k1')).toBe('2026-11-16T09:00Z');
  expect(
    broken(null).add('2026-11-17T09:00Z', 'finding.set-aside', aside).since('broken', 'k1'),
  ).toBeUndefined();
  const hidden = broken().add('2026-11-17T09:00Z', 'finding.set-aside', aside).finding('broken', 'k1');
  expect(hidden?.setAsideUntil).toBe('2026-12-01T00:00:00.000Z');
});

test('a commitment that gives `concerns` stays broken while a concern keeps it from being gained', () => {
  const story = broken('concerns')
    .client('2026-11-17T09:00Z', 'kai', 'concern.raised', {
      concernId: 'w1',
      contactId: 'kai',
      text: 'the date',
    })
    .commit('2026-11-18T09:00Z', 'k2', 'kai', 'concerns');
  expect(story.since('broken', 'k1')).toBe('2026-11-16T09:00Z');
  story.add('2026-11-19T09:00Z', 'concern.resolved', { concernId: 'w1' });
  expect(story.since('broken', 'k1')).toBeUndefined();
});

test('ends when they leave, and is true again from their return', () => {
  const story = broken().add('2026-11-18T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('broken', 'k1')).toBeUndefined();
  story.join('2026-11-25T09:00Z', 'kai', 'sponsor');
  expect(story.since('broken', 'k1')).toBe('2026-11-25T09:00Z');
});

test('a commitment that was kept, withdrawn or ended by leaving cannot be broken afterwards', () => {
  const made = () => openedWithKai().commit('2026-11-05T10:00Z', 'k1', 'kai', 'change');
  const breaks = { commitmentId: 'k1' };
  const kept = made().add('2026-11-06T09:00Z', 'commitment.kept', breaks);
  expect(kept.add('2026-11-07T09:00Z', 'commitment.broken', breaks).since('broken', 'k1')).toBeUndefined();
  const left = made()
    .add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' })
    .join('2026-11-07T09:00Z', 'kai', 'sponsor')
    .add('2026-11-08T09:00Z', 'commitment.broken', breaks);
  expect(left.since('broken', 'k1')).toBeUndefined();
  expect(left.standing().positions.kai?.change?.state).toBe('gained');
});

test('does not speak while parked or lost, and from the reopening at the earliest', () => {
  const story = broken().add('2026-11-20T09:00Z', 'deal.parked', { until: '2027-01-11' });
  expect(story.since('broken', 'k1')).toBeUndefined();
  expect(story.add('2027-01-12T09:00Z', 'deal.reopened', {}).since('broken', 'k1')).toBe('2027-01-12T09:00Z');
  expect(broken().add('2026-11-20T09:00Z', 'deal.lost', {}).since('broken', 'k1')).toBeUndefined();
});

test('of a won deal only a broken part in the execution speaks', () => {
  const story = broken()
    .add('2026-11-20T09:00Z', 'deal.won', {})
    .commit('2026-11-21T09:00Z', 'k2', 'kai', 'execute')
    .add('2026-11-30T09:00Z', 'commitment.broken', { commitmentId: 'k2' });
  expect(story.since('broken', 'k1')).toBeUndefined();
  expect(story.since('broken', 'k2')).toBe('2026-11-30T09:00Z');
});
