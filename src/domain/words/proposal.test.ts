import { expect, test } from 'vitest';
import { inHundredths, tickedFrom } from './proposal.ts';

test('what is not sure enough to be ticked is told as less, and never rounded up to it', () => {
  expect(inHundredths(0.699)).toBe(0.69);
  expect(inHundredths(0.6999999)).toBe(0.69);
  expect(inHundredths(tickedFrom)).toBe(tickedFrom);
});

test('a whole hundredth stays what it is', () => {
  for (let each = 0; each <= 100; each += 1) expect(inHundredths(each / 100)).toBe(each / 100);
});
