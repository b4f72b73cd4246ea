import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CustomField, keyFor, kindAfter, optionsAfter, sameName } from './custom-field.ts';

const option = (optionId: string, label: string) => ({ optionId, label });
const field: CustomField = {
  ...{ fieldId: 'tier', noun: 'account', key: 'tier', label: 'Tier', kind: 'choice' },
  options: [{ ...option('a', 'Gold'), removed: false }],
};

test('a field is called by programs as its label reads, without signs and marks', () => {
  expect(keyFor('Cost centre (EU)', [])).toBe('cost_centre_eu');
  expect(keyFor(' Größe in m² ', [])).toBe('große_in_m2');
  expect(keyFor('…', [])).toBe('field');
});

test('no two fields are called the same by programs', () => {
  expect(keyFor('Tier', ['tier', 'tier_2'])).toBe('tier_3');
  const labels = fc.array(fc.string({ maxLength: 90 }), { maxLength: 20 });
  fc.assert(
    fc.property(labels, (given) => {
      const keys: string[] = [];
      for (const label of given) keys.push(keyFor(label, keys));
      return new Set(keys).size === keys.length && keys.every((key) => key.length > 0);
    }),
  );
});

test('a choice that is left out stays behind as removed, and one that is named otherwise stays the same choice', () => {
  const given = [option('b', 'Silver'), option('c', 'Bronze')];
  expect(optionsAfter('choice', field.options, given)).toMatchObject({
    value: [
      { optionId: 'b', removed: false },
      { optionId: 'c', removed: false },
      { optionId: 'a', label: 'Gold', removed: true },
    ],
  });
  expect(optionsAfter('choice', field.options, [option('a', 'Golden')])).toMatchObject({
    value: [{ optionId: 'a', label: 'Golden', removed: false }],
  });
});

test('a choice is named once, and a field of choices has one', () => {
  const twice = [option('a', 'Gold'), option('b', ' gold ')];
  expect(optionsAfter('choice', [], twice)).toMatchObject({ refusal: { code: 'field_choice_twice' } });
  expect(optionsAfter('choices', [], [])).toMatchObject({ refusal: { code: 'field_without_choices' } });
  expect(optionsAfter('text', [], twice)).toMatchObject({ value: [] });
  expect(sameName('Key  account', 'KEY ACCOUNT')).toBe(true);
});

test('what a field holds stays of its kind', () => {
  expect(kindAfter(field, 'text', false)).toMatchObject({ value: 'text' });
  expect(kindAfter(field, 'choice', true)).toMatchObject({ value: 'choice' });
  expect(kindAfter(field, 'text', true)).toMatchObject({ refusal: { code: 'field_holds_values' } });
});
