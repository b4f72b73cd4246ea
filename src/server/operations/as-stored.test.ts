import { expect, test } from 'vitest';
import { asStored } from './as-stored.ts';

test('a zero character goes, half an emoji is a replacement character, and all else stays', () => {
  const given = { a: ['n\0ul', 'lone \ud83d', '😀 שלום'], b: { c: '\0' }, d: 1, e: null, f: true };
  expect(asStored(given)).toEqual({
    a: ['nul', 'lone \ufffd', '😀 שלום'],
    b: { c: '' },
    d: 1,
    e: null,
    f: true,
  });
});
