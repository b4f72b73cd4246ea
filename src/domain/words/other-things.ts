import { otherNames } from './other-names.ts';
import { otherNumbers } from './other-numbers.ts';

/** Whether two texts, however alike their words are, speak of different things: by their numbers and days, or by name. */
export const otherThings = (one: string, other: string): boolean =>
  otherNumbers(one, other) || otherNames(one, other);
