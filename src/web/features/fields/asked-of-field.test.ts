import { expect, test } from 'vitest';
import { askedOfField, writtenEdges } from './asked-of-field.ts';

test('what an address asks of a field is read by its kind', () => {
  expect(askedOfField('text', ':none')).toEqual({ whether: 'none' });
  expect(askedOfField('text', '~boats')).toEqual({ part: 'boats' });
  expect(askedOfField('choice', '=id..1')).toEqual({ is: 'id..1' });
  expect(askedOfField('number', '=5..')).toEqual({ from: '5', to: null });
  expect(askedOfField('day', '=2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-01-01' });
  expect(askedOfField('number', '')).toBe(null);
});

test('edges are written as they are read, and none at all asks for nothing', () => {
  expect(writtenEdges(1, null)).toBe('=1..');
  expect(askedOfField('number', writtenEdges(null, 7) ?? '')).toEqual({ from: null, to: '7' });
  expect(writtenEdges(null, null)).toBe(null);
});
