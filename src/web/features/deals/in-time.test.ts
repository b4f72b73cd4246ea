import { expect, test } from 'vitest';
import { addressOf, dayMeant, passedBy } from './in-time.ts';

const dayOf = (instant: string) => instant.slice(0, 10);
const moments = ['2026-10-01T09:00:00.000Z', '2026-10-01T15:00:00.000Z', '2026-10-08T09:00:00.000Z'].map(
  (at) => ({ at }),
);

test('a day has passed all that happened on it, an instant what happened by then, and now all', () => {
  expect(passedBy(moments, '2026-10-01', dayOf)).toBe(2);
  expect(passedBy(moments, '2026-10-01T09:00:00.000Z', dayOf)).toBe(1);
  expect(passedBy(moments, null, dayOf)).toBe(3);
  expect(dayMeant('2026-10-01T09:00:00.000Z', dayOf)).toBe('2026-10-01');
});

test('a moment is addressed by its day, unless more happened on it; after the last it is now', () => {
  expect(addressOf(moments, 0, dayOf)).toBe('2026-10-01T09:00:00.000Z');
  expect(addressOf(moments, 1, dayOf)).toBe('2026-10-01');
  expect(addressOf(moments, 2, dayOf)).toBeNull();
  expect(addressOf(moments, -1, dayOf)).toBe('2026-10-01T09:00:00.000Z');
});
