import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CustomField, type FieldKind, fieldKinds } from './custom-field.ts';
import { valueFor, valuesAfter } from './custom-value.ts';

const options = [
  { optionId: 'a', label: 'Gold', removed: false },
  { optionId: 'b', label: 'Silver', removed: false },
  { optionId: 'c', label: 'Bronze', removed: true },
];
const field = (kind: FieldKind): CustomField => ({
  ...{ fieldId: 'f', noun: 'account', key: 'f', label: 'F', kind, options },
});
const kept = (kind: FieldKind, given: unknown) => {
  const value = valueFor(field(kind), given);
  return value.ok ? value.value : value.refusal.code;
};
const no = 'field_value_not_valid';

test('a text is kept without the spaces around it', () => {
  expect(kept('text', '  K-4711 ')).toBe('K-4711');
  expect(kept('text', 12)).toBe(no);
  expect(kept('text', 'x'.repeat(4001))).toBe(no);
  expect(kept('text', 'a\u0000b')).toBe(no);
});

test('a number is kept as it is written, and one that would become another is not taken', () => {
  expect(kept('number', 12.5)).toBe(12.5);
  expect(kept('number', -0)).toBe(0);
  expect(kept('number', '12.5')).toBe(no);
  expect(kept('number', Number.NaN)).toBe(no);
  expect(kept('number', 0.1 + 0.2)).toBe(no);
  expect(kept('number', 10 ** 15)).toBe(no);
});

test('an amount is whole minor units of a currency, and nothing else goes along', () => {
  expect(kept('money', { valueMinor: 1250, currency: 'EUR', note: 'x' })).toEqual({
    valueMinor: 1250,
    currency: 'EUR',
  });
  for (const given of [{ valueMinor: 12.5, currency: 'EUR' }, { valueMinor: 1, currency: 'eur' }, 12]) {
    expect(kept('money', given)).toBe(no);
  }
});

test('a day is one that there is', () => {
  expect(kept('day', '2028-02-29')).toBe('2028-02-29');
  expect(kept('day', '2026-02-29')).toBe(no);
});

test('only what can be chosen is chosen, each choice once and in the order of the field', () => {
  expect(kept('choice', 'a')).toBe('a');
  expect(kept('choice', 'c')).toBe(no);
  expect(kept('choices', ['b', 'a', 'b'])).toEqual(['a', 'b']);
  expect(kept('choices', ['a', 'x'])).toBe(no);
});

test('a choice that was removed stays where it was chosen', () => {
  expect(valueFor(field('choice'), 'c', 'c')).toMatchObject({ value: 'c' });
  expect(valueFor(field('choices'), ['c', 'a'], ['c'])).toMatchObject({ value: ['a', 'c'] });
});

test('a link runs nothing when it is pressed', () => {
  expect(kept('link', ' https://acme.example/a?b=c ')).toBe('https://acme.example/a?b=c');
  expect(kept('link', 'acme.example')).toBe('acme.example');
  expect(kept('link', 'javascript:alert(1)')).toBe(no);
  expect(kept('link', ' JavaScript:alert(1)')).toBe(no);
});

test('nothing is nothing in every kind of field', () => {
  for (const kind of fieldKinds)
    expect([null, '  ', []].map((given) => kept(kind, given))).toEqual([null, null, null]);
});

test('whatever is kept is kept the same again, and by what the database gives back of it', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.constantFrom('a', 'b', 'c', 'x')),
    fc.record({ valueMinor: fc.integer(), currency: fc.constantFrom('EUR', 'JPY', 'x') }),
    fc.webUrl(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), anything, (kind, given) => {
      const first = valueFor(field(kind), given);
      if (!first.ok) return;
      expect(valueFor(field(kind), JSON.parse(JSON.stringify(first.value)))).toEqual(first);
    }),
  );
});

test('what is written anew stands, what is nothing goes, and the rest stays', () => {
  expect(valuesAfter({ one: 'x', two: 2, three: true }, { two: null, one: 'y' })).toEqual({
    one: 'y',
    three: true,
  });
});
