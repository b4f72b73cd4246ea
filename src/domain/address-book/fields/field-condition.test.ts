import { expect, test } from 'vitest';
import type { CustomField, FieldKind } from './custom-field.ts';
import { readFieldCondition } from './field-condition.ts';

const field = (kind: FieldKind, options: CustomField['options'] = []): CustomField => ({
  ...{ fieldId: `id of ${kind}`, noun: 'contact', key: kind, label: kind, kind, options },
});
const fields = [
  ...(['text', 'number', 'money', 'day', 'yes_no', 'link', 'person'] as const).map((kind) => field(kind)),
  field('choice', [
    { optionId: 'n', label: 'North', removed: false },
    { optionId: 's', label: 'South', removed: true },
  ]),
];
const read = (written: string) => readFieldCondition(written, fields);

test('whether a field holds anything is asked of every kind', () => {
  expect(read('day:some')).toEqual({ ok: true, value: { fieldId: 'id of day', holds: 'anything' } });
  expect(read('text:none')).toEqual({ ok: true, value: { fieldId: 'id of text', holds: 'nothing' } });
});

test('words are asked for whole or in part', () => {
  expect(read('text=North = South')).toMatchObject({ value: { is: 'North = South' } });
  expect(read('link~acme')).toMatchObject({ value: { part: 'acme' } });
  expect(read('number~1')).toMatchObject({ ok: false });
});

test('numbers, amounts and days are asked for between two edges, from one on, or as they are', () => {
  expect(read('number=-5..10.5')).toMatchObject({ value: { from: -5, to: 10.5 } });
  expect(read('money=100000..')).toMatchObject({ value: { from: 100_000, to: undefined } });
  expect(read('day=..2026-12-31')).toMatchObject({ value: { from: undefined, to: '2026-12-31' } });
  expect(read('number=7')).toMatchObject({ value: { from: 7, to: 7 } });
  for (const wrong of ['number=..', 'number=ten', 'day=2026-13-01..']) {
    expect(read(wrong)).toMatchObject({ ok: false, refusal: { code: 'field_value_not_valid' } });
  }
});

test('a choice is asked for by its id or by its name, one that was removed by its id alone', () => {
  expect(read('choice=n')).toMatchObject({ value: { is: 'n' } });
  expect(read('choice=north')).toMatchObject({ value: { is: 'n' } });
  expect(read('choice=s')).toMatchObject({ value: { is: 's' } });
  expect(read('choice=South')).toMatchObject({ ok: false });
  expect(read('yes_no=true')).toMatchObject({ value: { is: true } });
});

test('a field that is not there is refused', () => {
  expect(read('colour=red')).toMatchObject({ ok: false, refusal: { code: 'field_not_found' } });
});
