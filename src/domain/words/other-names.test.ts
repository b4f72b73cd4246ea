import { expect, test } from 'vitest';
import { otherNames } from './other-names.ts';
import { saysTheSame } from './says-the-same.ts';

test.each([
  ['The fees of the Ghent yard are too high', 'The fees of the Antwerp yard are too high'],
  ['Worried about the fees of the Ghent yard', 'Worried about the fees of the Antwerp yard'],
  ['Ghent fees are far too high', 'Antwerp fees are far too high'],
  ['Worried about the fees of the ghent yard', 'Worried about the fees of the Antwerp yard'],
  ['Send the contract to Dana Wu', 'Send the contract to Tomas Reyes'],
  ['Show Priya the pilot of the night shift', 'Show Hans the pilot of the night shift'],
  ['Sign the contract for the second yard', 'Return the contract for the second yard'],
])('%s is not what %s is', (one, other) => {
  expect(otherNames(one, other)).toBe(true);
  expect(otherNames(other, one)).toBe(true);
  expect(saysTheSame([one], [other])).toBe(false);
});

test.each([
  ['Send the fees of the Ghent yard', 'Send the fees of the yard'],
  ['Send the contract to Dana Wu', 'Send the contract to Dana'],
  ['Send the contract to Dana', 'Share the contract with Dana'],
  ['Send the fees of the Antwerp yard', 'send the fees of the antw. yard'],
  ['Send the list on Friday', 'Send the list on 27 November'],
  ['Sign the DPA', 'sign the dpa'],
  ['The drivers will not use it.', 'Worry: the drivers will not use it.'],
  ['Bring the CFO to the demo', 'Brings the CFO to the demo'],
])('%s may be what %s is', (one, other) => {
  expect(otherNames(one, other)).toBe(false);
  expect(otherNames(other, one)).toBe(false);
});
