import type { DateOrder, DecimalMark } from '#contract/imports/mapping.ts';
import { type CustomField, sameName } from '#domain/address-book/fields/custom-field.ts';
import { type CustomValue, valueFor } from '#domain/address-book/fields/custom-value.ts';
import { readAmount, readNumber, writtenCurrency } from './written-amount.ts';
import { readDate } from './written-date.ts';
import { readFlag } from './written-flag.ts';

/** What cells are read by. */
export interface ReadBy {
  readonly dateOrder: DateOrder;
  readonly decimalMark?: DecimalMark | undefined;
  readonly currency: string;
  /** A colleague by name or e-mail. */
  member(said: string): string | null;
}

/** What a cell says for a field of the workspace; undefined where it cannot be read as that. Its choices are there. */
export function customValueOf(field: CustomField, text: string, by: ReadBy): CustomValue | undefined {
  const read = valueFor(field, givenIn(field, text, by));
  return read.ok ? (read.value ?? undefined) : undefined;
}

/** The choices that a cell names, of a field that has choices. */
export function choicesIn({ kind }: Pick<CustomField, 'kind'>, text: string): string[] {
  if (kind !== 'choice' && kind !== 'choices') return [];
  const parts = kind === 'choices' ? text.split(/[;\n]/) : [text];
  return parts.map((part) => part.trim().slice(0, 60)).filter((part) => part !== '');
}

function givenIn(
  field: CustomField,
  text: string,
  { dateOrder, decimalMark, currency, member }: ReadBy,
): unknown {
  const chosen = () =>
    choicesIn(field, text).flatMap(
      (label) => field.options.find((option) => sameName(option.label, label))?.optionId ?? [],
    );
  switch (field.kind) {
    case 'text':
      return text.slice(0, 4000);
    case 'link':
      return text;
    case 'number':
      return readNumber(text, decimalMark);
    case 'money': {
      const named = writtenCurrency(text) ?? currency;
      const valueMinor = readAmount(text.replace(/\b[A-Z]{3}\b/g, ''), named, decimalMark);
      return valueMinor === undefined ? undefined : { valueMinor, currency: named };
    }
    case 'day':
      return readDate(text, dateOrder)?.day;
    case 'choice':
      return chosen()[0];
    case 'choices':
      return chosen();
    case 'yes_no':
      return readFlag(text);
    case 'person':
      return member(text) ?? undefined;
  }
}
