import { expect, test } from 'vitest';
import { speaksOf } from './speaks-of.ts';

test.each(['jo yeah will do mon', 'Joanne, could you?', 'asked joanne'])(
  'words speak of Joanne: %s',
  (words) => expect(speaksOf('Joanne Pickles', words)).toBe(true),
);

test.each(['he said no', 'join us on Monday', 'a jolly good job'])('words speak of nobody: %s', (words) => {
  expect(speaksOf('Joanne Pickles', words)).toBe(false);
  expect(speaksOf('Helen Marsh', words)).toBe(false);
});
