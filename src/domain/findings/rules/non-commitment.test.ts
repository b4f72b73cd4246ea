import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const heard = (contactId?: string) =>
  openedWithKai().add('2026-11-05T09:00Z', 'non-commitment.heard', {
    nonCommitmentId: 'n1',
    text: 'We will get back to you.',
    ...(contactId ? { contactId } : {}),
  });

test('a friendly sentence taken for an answer, from when it was heard', () => {
  expect(heard('kai').since('non-commitment', 'n1')).toBe('2026-11-05T09:00Z');
  expect(heard().since('non-commitment', 'n1')).toBe('2026-11-05T09:00Z');
});

test('only resolving it, or a firm commitment that names it, ends it', () => {
  const story = heard('kai').commit('2026-11-06T09:00Z', 'k1', 'kai', 'explore');
  expect(story.since('non-commitment', 'n1')).toBe('2026-11-05T09:00Z');
  expect(
    heard('kai')
      .add('2026-11-06T09:00Z', 'non-commitment.resolved', { nonCommitmentId: 'n1' })
      .since('non-commitment', 'n1'),
  ).toBeUndefined();
  expect(
    heard('kai')
      .commit('2026-11-06T09:00Z', 'k1', 'kai', 'explore', { replaces: ['n1'] })
      .since('non-commitment', 'n1'),
  ).toBeUndefined();
});

test('a commitment that is not firm replaces nothing', () => {
  const story = openedWithKai()
    .add('2026-11-05T09:00Z', 'non-commitment.heard', { nonCommitmentId: 'n1', text: 'Soon.' })
    .add('2026-11-06T09:00Z', 'commitment.made', {
      commitmentId: 'k1',
      contactId: 'kai',
      kind: 'explore',
      what: 'calls',
      evidence: 'said',
      replaces: ['n1'],
    });
  expect(story.since('non-commitment', 'n1')).toBe('2026-11-05T09:00Z');
});

test('ends with the leaving of the one who said it, and holds again from their return', () => {
  const story = heard('kai').add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('non-commitment', 'n1')).toBeUndefined();
  expect(story.join('2026-11-12T09:00Z', 'kai').since('non-commitment', 'n1')).toBe('2026-11-12T09:00Z');
});

test('does not speak while parked, lost or won', () => {
  for (const [type, data] of [
    ['deal.parked', { until: '2027-01-11' }],
    ['deal.lost', {}],
    ['deal.won', {}],
  ] as const) {
    expect(
      heard('kai')
        .add('2026-11-06T09:00Z', type, data as never)
        .since('non-commitment', 'n1'),
    ).toBeUndefined();
  }
});
