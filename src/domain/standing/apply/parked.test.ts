import { expect, test } from 'vitest';
import { aboutFinding } from '../../findings/about-finding.ts';
import { viewOf } from '../../testing/deciding.ts';
import { openedWithKai } from '../../testing/story.ts';
import { instant } from '../../time/calendar.ts';
import { foldAsOf } from '../as-of.ts';

const parked = (zone = 'Pacific/Auckland') =>
  openedWithKai().add('2026-11-02T09:30Z', 'deal.changed', { zone }).add('2026-11-11T09:00Z', 'deal.parked', {
    until: '2027-01-11',
    question: 'Has the budget been made?',
    reason: 'The year is planned in January',
  });

test('a parked deal wakes at the start of its day where the client is, with what was agreed', () => {
  const story = parked();
  const standing = story.standing();
  // Auckland is thirteen hours ahead in January.
  expect(standing.findings.map(({ code, from }) => [code, from])).toEqual([
    ['silent', '2027-01-10T11:00:00.000Z'],
  ]);
  const [silent] = standing.findings;
  expect(silent && aboutFinding(viewOf(standing), silent)).toMatchObject({
    day: '2027-01-11',
    question: 'Has the budget been made?',
    what: 'The year is planned in January',
  });
});

test('what was agreed ends with the parking, and by then as it was agreed last', () => {
  const story = parked().add('2026-12-01T09:00Z', 'deal.parked', { until: '2027-02-01' });
  expect(story.standing().deal).toMatchObject({
    parkedUntil: '2027-02-01',
    parkedWith: { question: null, reason: null },
  });
  const before = foldAsOf(story.context, story.facts, instant('2026-11-20T09:00Z'));
  expect(before.deal.parkedWith?.question).toBe('Has the budget been made?');
  story.add('2026-12-02T09:00Z', 'deal.reopened', {});
  expect(story.standing().deal.parkedWith).toBeUndefined();
});

test('a parking that is undone never was', () => {
  const story = parked().correct('2026-11-11T09:01Z', 4);
  expect(story.standing().deal).toMatchObject({ state: 'open', parkedUntil: null });
  expect(story.standing().deal.parkedWith).toBeUndefined();
});
