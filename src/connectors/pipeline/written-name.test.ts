import { expect, test } from 'vitest';
import { nameBeforeComma, withoutCompany, withSuffix } from './written-name.ts';

test.each([
  ['Finch, Carol', 'Carol Finch', 'Carol', 'Finch'],
  ['von Berg, Anna-Lena', 'Anna-Lena von Berg', 'Anna-Lena', 'von Berg'],
  ["O'Neil, J. P.", "J. P. O'Neil", 'J. P.', "O'Neil"],
  ['Finch, Walter, Jr.', 'Walter Finch Jr.', 'Walter', 'Finch'],
])('%s is %s', (written, name, givenName, familyName) => {
  expect(nameBeforeComma(written)).toEqual({ name, givenName, familyName });
});

test.each([
  ...['Smith, Inc.', 'Walter Finch, Jr.', 'Ada King, PhD', 'Moss, Reed & Partners', 'Hall 4, east'],
  ...['Carol Finch', 'Finch, Carol, Boats', 'Fern, '],
])('the comma of %s means something else', (written) => {
  expect(nameBeforeComma(written)).toBe(null);
});

test('what stands behind a name is said once', () => {
  expect(withSuffix('Ada King', 'PhD')).toBe('Ada King PhD');
  expect(withSuffix('Walter Finch Jr.', 'Jr.')).toBe('Walter Finch Jr.');
});

test('a company before the name of one of its people is left away, and nothing else that stands before a comma', () => {
  expect(withoutCompany('Fern AG, Jo Doe', 'Fern AG')).toBe('Jo Doe');
  expect(withoutCompany('Smith, Inc.', 'Smith')).toBe('Smith, Inc.');
  expect(withoutCompany('Smith, John', 'Smith')).toBe('Smith, John');
  expect(withoutCompany('Doe, Jo', undefined)).toBe('Doe, Jo');
});
