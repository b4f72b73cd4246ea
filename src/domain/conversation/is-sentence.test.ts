import { expect, test } from 'vitest';
import { isSentence } from './is-sentence.ts';

test('what is asked is a sentence, and what is only noted is none', () => {
  expect(isSentence('Would you walk two yards with us?')).toBe(true);
  expect(isSentence('Let us begin. ')).toBe(true);
  expect(isSentence('Comments on a drawn alert by Friday')).toBe(false);
  expect(isSentence('')).toBe(false);
});
