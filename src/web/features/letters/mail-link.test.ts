import { expect, test } from 'vitest';
import { mailLink } from './mail-link.ts';

test('a short letter is handed to the mail program whole', () => {
  expect(mailLink('m+x@tessel.example', 'Was wir & Sie', 'Hallo\n– eins')).toBe(
    'mailto:m%2Bx@tessel.example?subject=Was%20wir%20%26%20Sie&body=Hallo%0D%0A%E2%80%93%20eins',
  );
});

test('what a mail program would cut off is left out of the link', () => {
  expect(mailLink('m@tessel.example', 'Long', 'a'.repeat(2500))).toBeNull();
});
