import type { FieldKind } from '#domain/address-book/fields/custom-field.ts';
import { readNumber } from './written-amount.ts';
import { readDate } from './written-date.ts';

/** `24.12.2025` has the points of a number, and is none. */
const hasDayMonthYear = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/;
const isDay = (value: string) => readDate(value, 'day first') !== undefined;

const yesOrNo = /^(true|false|yes|no|ja|nein|oui|non|si|sí|x|0|1)$/i;
const isLink = /^(https?:\/\/\S+|www\.\S+)$/i;
const isMoney = /^(?:\p{Sc}|[A-Z]{3}\s)|(?:\p{Sc}|\s[A-Z]{3})$/u;

/** Names of columns whose digits are no number, as nobody adds them up: ids, phones, codes. */
const isLabel =
  /(^|\s)(ids?|no|nr|num|number|nummer|code|zip|plz|phone|telefon|mobile|fax|ext|sic|naics|iban|vat|key)\.?$/i;

/** The same, with what the column is called: the digits of a contract number are a text. */
export function kindOfColumn(header: string, samples: readonly string[]): FieldKind {
  const kind = kindOfValues(samples);
  const words = header
    .replace(/__\w+$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
  return kind === 'number' && isLabel.test(words) ? 'text' : kind;
}

/**
 * What a column most likely holds, by what stands in it; text where nothing speaks for more. Few different values that
 * come again are a choice.
 */
export function kindOfValues(samples: readonly string[]): FieldKind {
  const said = samples.map((one) => one.trim()).filter((one) => one !== '');
  if (said.length === 0) return 'text';
  const all = (holds: (value: string) => boolean) => said.every(holds);
  if (all((value) => yesOrNo.test(value)) && !all((value) => value === '0' || value === '1')) return 'yes_no';
  if (all((value) => isMoney.test(value) && readNumber(value) !== undefined)) return 'money';
  if (all((value) => hasDayMonthYear.test(value) && isDay(value))) return 'day';
  if (all((value) => readNumber(value) !== undefined && !/^0\d/.test(value))) return 'number';
  if (all(isDay)) return 'day';
  if (all((value) => isLink.test(value))) return 'link';
  const parts = said.flatMap((value) => value.split(/\s*;\s*/));
  const comesAgain = (values: readonly string[]) =>
    values.length >= 4 && new Set(values.map((one) => one.toLowerCase())).size <= values.length / 2;
  if (said.some((value) => value.includes(';')) && comesAgain(parts)) return 'choices';
  return comesAgain(said) && all((value) => value.length <= 60) ? 'choice' : 'text';
}
