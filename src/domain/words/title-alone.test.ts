import { expect, test } from 'vitest';
import { titleAlone } from './title-alone.ts';

test.each(['Head of IT', 'works council', 'CFO', 'Leader of the yard'])('%s is what somebody is', (title) =>
  expect(titleAlone(title)).toBe(title),
);

test.each(['runs IT for all the Spanish estates', 'looks after the network', 'is new there', 'who signs'])(
  '%s is what they do, and no title',
  (title) => expect(titleAlone(title)).toBeNull(),
);
