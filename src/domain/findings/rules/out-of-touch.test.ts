import { expect, test } from 'vitest';
import { instant } from '../../time/calendar.ts';
import { type AccountDeal, outOfTouch } from './out-of-touch.ts';

const won: AccountDeal = {
  state: 'won',
  openedAt: instant('2026-06-01T09:00Z'),
  lastTouchAt: instant('2026-09-25T12:00Z'),
  lastChannel: 'mail',
};

test('a customer is out of touch thirty local days after the last touch, even across a clock change', () => {
  expect(outOfTouch([won], 'Europe/Berlin')).toEqual({
    from: instant('2026-10-25T13:00Z'),
    lastChannel: 'mail',
  });
});

test('the latest touch in any of the deals counts', () => {
  const other: AccountDeal = {
    ...won,
    state: 'lost',
    lastTouchAt: instant('2026-10-01T12:00Z'),
    lastChannel: 'call',
  };
  expect(outOfTouch([won, other], 'UTC')).toEqual({
    from: instant('2026-10-31T12:00Z'),
    lastChannel: 'call',
  });
});

test('an account that nobody ever touched counts from its first deal', () => {
  expect(outOfTouch([{ ...won, lastTouchAt: null, lastChannel: null }], 'UTC')).toEqual({
    from: instant('2026-07-01T09:00Z'),
    lastChannel: null,
  });
});

test('an account without a living deal is left in peace', () => {
  expect(outOfTouch([{ ...won, state: 'lost' }], 'UTC')).toBeNull();
  expect(outOfTouch([], 'UTC')).toBeNull();
});

test('the cadence that a workspace sets for its clients goes for its customers too', () => {
  const from = (cadenceDays: number | null) => outOfTouch([won], 'UTC', cadenceDays)?.from;
  expect(from(60)).toBe(instant('2026-11-24T12:00Z'));
  expect(from(null)).toBe(instant('2026-10-25T12:00Z'));
});
