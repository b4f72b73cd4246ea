import { expect, test } from 'vitest';
import { openedWithKai } from '../testing/story.ts';
import { findingsAt } from './shown-at.ts';

const story = () => openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', { plan: {} });
const shown = (at: string, told = story()) => findingsAt(told.standing(), at).map(({ code }) => code);

test('a finding is shown from its instant on, to the instant before the clock ends it (R28)', () => {
  expect(shown('2026-11-11T08:59:59.999Z')).toEqual([]);
  expect(shown('2026-11-11T09:00:00.000Z')).toEqual(['no-objective', 'thin-plan']);
  expect(shown('2026-11-12T08:59:59.999Z')).toEqual(['no-objective', 'thin-plan']);
  expect(shown('2026-11-12T09:00:00.000Z')).toEqual([]);
});

test('a later instant shows what will go wrong if nothing is done', () => {
  expect(shown('2026-12-02T08:00:00.000Z')).toEqual(['no-next-conversation', 'not-closed-out', 'silent']);
});

test('set aside, it is hidden until the day that was named, in the deal’s zone (R39)', () => {
  const told = story().add('2026-11-13T09:00Z', 'finding.set-aside', {
    code: 'not-closed-out',
    subject: 'c1',
    until: '2026-11-20',
    reason: 'notes are coming',
  });
  expect(shown('2026-11-19T23:59:59.999Z', told)).toEqual(['no-next-conversation']);
  expect(shown('2026-11-20T00:00:00.000Z', told)).toEqual(['no-next-conversation', 'not-closed-out']);
});
