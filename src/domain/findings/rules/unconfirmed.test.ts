import { expect, test } from 'vitest';
import { opened, openedWithKai, Story } from '../../testing/story.ts';

const said = () => openedWithKai().commit('2026-11-05T09:00Z', 'k1', 'kai', 'explore', { due: '2026-11-20' });

test('a kind that only we say was gained, thirty days after it was recorded', () => {
  expect(said().since('unconfirmed')).toBe('2026-12-05T09:00Z');
  const late = openedWithKai();
  late.add(
    '2026-11-05T09:00Z',
    'position.judged',
    { contactId: 'kai', kind: 'explore', state: 'gained', reason: 'they said so' },
    { recordedAt: '2026-11-09T09:00Z' },
  );
  expect(late.since('unconfirmed')).toBe('2026-12-09T09:00Z');
});

test('thirty days on is the same local time', () => {
  const berlin = opened({}, '2026-10-01T08:00Z', new Story('Europe/Berlin'))
    .join('2026-10-01T08:00Z', 'kai')
    .commit('2026-10-05T12:00Z', 'k1', 'kai', 'explore');
  expect(berlin.since('unconfirmed')).toBe('2026-11-04T13:00Z');
});

test.each(['written', 'calendar', 'roadmap'] as const)('%s is evidence from the client', (evidence) => {
  const story = openedWithKai().commit('2026-11-05T09:00Z', 'k1', 'kai', 'explore', { evidence });
  expect(story.since('unconfirmed')).toBeUndefined();
});

test('quoted is not, and taking part is', () => {
  const quoted = openedWithKai().commit('2026-11-05T09:00Z', 'k1', 'kai', 'explore', { evidence: 'quoted' });
  expect(quoted.since('unconfirmed')).toBe('2026-12-05T09:00Z');
  expect(
    openedWithKai()
      .held('2026-11-05T09:00Z', 'c1', { participants: ['kai'] })
      .since('unconfirmed'),
  ).toBeUndefined();
});

test('keeping it, confirming it, or giving it once more in writing ends it', () => {
  expect(
    said().add('2026-11-20T09:00Z', 'commitment.kept', { commitmentId: 'k1' }).since('unconfirmed'),
  ).toBeUndefined();
  expect(said().confirm('2026-11-20T09:00Z', 'kai', 'explore').since('unconfirmed')).toBeUndefined();
  const written = said().commit('2026-11-20T09:00Z', 'k2', 'kai', 'explore', { evidence: 'written' });
  expect(written.since('unconfirmed')).toBeUndefined();
});

test('one per deal, from the earliest; confirmed in time, from the next', () => {
  const story = said().commit('2026-11-10T09:00Z', 'k2', 'kai', 'change');
  expect(story.since('unconfirmed')).toBe('2026-12-05T09:00Z');
  story.confirm('2026-11-20T09:00Z', 'kai', 'explore');
  expect(story.since('unconfirmed')).toBe('2026-12-10T09:00Z');
  expect(story.finding('unconfirmed')?.kind).toBe('change');
});

test('ends with the kind itself and with their leaving', () => {
  expect(
    said().add('2026-11-20T09:00Z', 'commitment.broken', { commitmentId: 'k1' }).since('unconfirmed'),
  ).toBeUndefined();
  const left = said().add('2026-12-10T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(left.since('unconfirmed')).toBeUndefined();
  expect(left.join('2026-12-15T09:00Z', 'kai').since('unconfirmed')).toBe('2026-12-15T09:00Z');
});
