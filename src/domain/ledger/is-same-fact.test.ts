import { expect, test } from 'vitest';
import { isSame, isSameFact } from './is-same-fact.ts';

test('values are the same whatever the order of their fields, and what is undefined is not there', () => {
  expect(isSame({ a: 1, b: [{ c: null }] }, { b: [{ c: null, d: undefined }], a: 1 })).toBe(true);
  expect(isSame({ a: 1 }, { a: 1, b: null })).toBe(false);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame([], {})).toBe(false);
});

test('a fact sent again is the same though we gave it an id in its data', () => {
  const recorded = { type: 'promise.made', data: { promiseId: 'p1', what: 'a list' } };
  expect(isSameFact(recorded, { type: 'promise.made', data: { what: 'a list' } })).toBe(true);
  expect(isSameFact(recorded, { type: 'promise.made', data: { what: 'another' } })).toBe(false);
  expect(isSameFact(recorded, { type: 'promise.kept', data: { promiseId: 'p1' } })).toBe(false);
});
