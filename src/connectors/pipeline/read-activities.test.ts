import { expect, test } from 'vitest';
import { minutesIn } from './read-activities.ts';

test.each([
  ['1 hour', 60],
  ['1 hour 30 minutes', 90],
  ['1:30', 90],
  ['45', 45],
  ['15 minutes', 15],
  ['1,5 Std.', 90],
  ['2 hrs', 120],
  ['1 day', 1440],
  ['', 0],
])('a meeting of %s takes %i minutes', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes);
});
