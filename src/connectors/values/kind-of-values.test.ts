import { expect, test } from 'vitest';
import { kindOfColumn, kindOfValues } from './kind-of-values.ts';

test.each([
  ['number', ['12', '1,054.5', '-3']],
  ['money', ['€ 12', '$1,054.50', '300 EUR']],
  ['day', ['2026-11-18', '18.11.2026']],
  ['day', ['24.12.2025', '1.2.2026']],
  ['number', ['1.200.000', '1.200']],
  ['yes_no', ['true', 'FALSE', '']],
  ['link', ['https://acme.example', 'www.acme.example/x']],
  ['choice', ['Gold', 'Silver', 'gold', 'Silver']],
  ['choices', ['Red;Blue', 'Blue', 'Red', 'Red;Blue']],
  ['text', ['Likes boats', 'Plays chess']],
  ['text', ['0049 30', '030 12']],
  ['text', []],
] as const)('a column of %s is taken for that', (kind, samples) => {
  expect(kindOfValues(samples)).toBe(kind);
});

test.each([
  ['AccountNumber', 'text'],
  ['Contract_No__c', 'text'],
  ['Postal code', 'text'],
  ['Number of Employees', 'number'],
  ['Score__c', 'number'],
] as const)('digits under %s are a %s', (header, kind) => {
  expect(kindOfColumn(header, ['4711', '4712'])).toBe(kind);
});
