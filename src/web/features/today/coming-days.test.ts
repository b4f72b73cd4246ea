import { describe, expect, test } from 'vitest';
import { dateFormats } from '../../ui/date-formats.ts';
import { comingByDay } from './coming-days.ts';
import type { Move } from './settled-moves.ts';

const coming = (from: string, dealId = 'a', name = 'plan', severity = 1) =>
  ({ from, deal: { dealId }, act: { name }, severity }) as Move;

/** Each with the last minute of a day on which its clocks change and the first of the next, forward and back. */
const zones = [
  ['Europe/Berlin', '2026-03-29', '2026-03-29T21:59:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['America/St_Johns', '2026-03-08', '2026-03-09T02:29:00.000Z', '2026-03-09T02:30:00.000Z'],
  ['America/St_Johns', '2026-11-01', '2026-11-02T03:29:00.000Z', '2026-11-02T03:30:00.000Z'],
  ['Pacific/Auckland', '2026-04-05', '2026-04-05T11:59:00.000Z', '2026-04-05T12:00:00.000Z'],
  ['Pacific/Auckland', '2026-09-27', '2026-09-27T10:59:00.000Z', '2026-09-27T11:00:00.000Z'],
] as const;

describe.each(zones)('in %s, when the clocks change on %s', (zone, day, last, first) => {
  test('what begins before midnight is of that day, and what begins at midnight of the next', () => {
    const { dayOf } = dateFormats('en-GB', zone);
    const days = comingByDay([coming(last), coming(first)], dayOf).map(([one]) => one);
    expect(days[0]).toBe(day);
    expect(days).toHaveLength(2);
    expect(Date.parse(days[1] ?? '') - Date.parse(day)).toBe(86_400_000);
  });
});

test('a deal is one line a day: what can be done about it first, then what has most at stake', () => {
  const { dayOf } = dateFormats('en-GB', 'UTC');
  const [[, deals] = []] = comingByDay(
    [
      coming('2026-11-23T10:00:00.000Z', 'a', 'close-out', 9),
      coming('2026-11-23T10:00:00.000Z', 'b', 'plan', 1),
      coming('2026-11-23T11:00:00.000Z', 'a', 'plan', 2),
    ],
    dayOf,
  );
  expect(deals?.map((ones) => ones.map(({ act }) => act.name))).toEqual([['plan', 'close-out'], ['plan']]);
});
