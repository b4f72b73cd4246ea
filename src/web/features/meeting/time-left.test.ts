import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);
const left = (time: string) => timeLeft('2026-11-23T10:00:00.000Z', '2026-11-23T10:45:00.000Z', at(time));

test('before it begins, the minutes until then are counted', () => {
  expect(left('09:48:00')).toMatchObject({ phase: 'before', minutes: 12 });
  expect(left('09:59:59')).toMatchObject({ phase: 'before', minutes: 1 });
});

test('while it runs, a minute that has begun still counts', () => {
  expect(left('10:00:00')).toMatchObject({ phase: 'running', minutes: 45, share: 0, isPressing: false });
  expect(left('10:30:00')).toMatchObject({ minutes: 15, share: 30 / 45 });
  expect(left('10:40:00')).toMatchObject({ minutes: 5, isPressing: true });
});

test('after its end it says how much over it is', () => {
  expect(left('10:49:30')).toMatchObject({ phase: 'over', minutes: 4, share: 1 });
});

test('a day away no minutes are counted', () => {
  expect(timeLeft('2026-11-25T10:00:00.000Z', '2026-11-25T11:00:00.000Z', at('10:00:00')).phase).toBe(
    'on another day',
  );
});

test('an hour that the clock change takes or gives is no minute of the meeting', () => {
  // From 01:30 to 03:30 on the night of the change to summer time in Berlin: an hour by the clock on the wall.
  const spring = timeLeft(
    '2027-03-28T00:30:00.000Z',
    '2027-03-28T01:30:00.000Z',
    Date.parse('2027-03-28T00:45:00Z'),
  );
  expect(spring).toMatchObject({ phase: 'running', minutes: 45 });
});
