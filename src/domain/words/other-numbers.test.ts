import { expect, test } from 'vitest';
import { otherNumbers } from './other-numbers.ts';
import { saysTheSame } from './says-the-same.ts';

test.each([
  ['Send export number 1', 'Send export number 2'],
  ['Send export number 1', 'Send export number 12'],
  ['Pay 40,000 for the pilot', 'Pay 45k for the pilot'],
  ['Bring the first draft', 'Bring the second draft'],
  ['Bring the Monday figures', 'Bring the figures of Tuesday'],
  ['Meet the crew at 9:30', 'Meet the crew at 5 pm'],
  ['Send two drafts', 'Send three drafts'],
  ['Send the Q3 report', 'Send the Q4 report'],
])('%s is not what %s is', (one, other) => {
  expect(otherNumbers(one, other)).toBe(true);
  expect(otherNumbers(other, one)).toBe(true);
  expect(saysTheSame([one], [other])).toBe(false);
});

test.each([
  ['Send the export', 'Send export number 2'],
  ['Pay 40,000 for the pilot', 'Pay 40k for the pilot'],
  ['Pay 1.5 million', 'Pay 1,500,000'],
  ['Send 2 drafts', 'Send two drafts'],
  ['Meet the crew at 17:00', 'Meet the crew at 5 pm'],
  ['Send it by Friday', 'Send it by Fri'],
  ['Send it by Friday', 'Send it on 27 November'],
  ['Send exports 1 and 2', 'Send export 2'],
])('%s may be what %s is', (one, other) => {
  expect(otherNumbers(one, other)).toBe(false);
  expect(otherNumbers(other, one)).toBe(false);
});
