import type { Expectations } from './expectation.ts';
import { expectedOfPeople } from './people.ts';
import { expectedOfTheSample } from './sample.ts';

/** The whole table: each noun adds its rows. An operation that is in none of them fails the test that reads it. */
export const expectations: Expectations = { ...expectedOfPeople, ...expectedOfTheSample };
