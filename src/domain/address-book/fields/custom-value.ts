import { type Refusal, refuse } from '../../refusal.ts';
import { accept, type Result } from '../../result.ts';
import { isDay } from '../../time/is-day.ts';
import { linkPattern } from '../link.ts';
import { type CustomField, type FieldKind, type FieldOption, optionMeant } from './custom-field.ts';

/** An amount in whole minor units of its currency. */
export interface Amount {
  readonly valueMinor: number;
  readonly currency: string;
}

/** What a field holds: a choice by its id, a person by theirs, a day as `2026-11-18`. */
export type CustomValue = string | number | boolean | Amount | readonly string[];

/** What a record holds, by the id of the field. */
export type CustomValues = Readonly<Record<string, CustomValue>>;

/** Digits that every number keeps as it is written, here and in the database. */
const exactDigits = 15;
const idPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const mostMinor = 1_000_000_000_000_000;
const longest = { text: 4000, link: 2000 } as const;

const saidOtherwise: Readonly<Record<FieldKind, string>> = {
  text: 'Write a text of at most 4,000 characters.',
  number: 'Write a number of at most 15 digits, such as 12.5.',
  money: 'Write an amount and its currency.',
  day: 'Write a day such as 2026-11-18.',
  choice: 'Choose one of the choices that this field has.',
  choices: 'Choose among the choices that this field has.',
  yes_no: 'Say yes or no.',
  link: 'A link begins with https:// or is a name such as acme.example.',
  person: 'Choose a colleague of your workspace.',
};

/**
 * What is given for a field as it is kept, or null where it says nothing. What the field held before may be given again,
 * though it could not be chosen any more.
 */
export function valueFor(
  field: CustomField,
  given: unknown,
  before?: CustomValue,
): Result<CustomValue | null, Refusal> {
  if (saysNothing(given)) return accept(null);
  const value = readers[field.kind](given, field, before);
  return value === undefined ? notValid(field) : accept(value);
}

/** Why a field does not hold what it was given. */
export function notValid({ fieldId, kind }: CustomField) {
  return refuse('field_value_not_valid', saidOtherwise[kind], { fieldId });
}

function saysNothing(given: unknown): boolean {
  if (typeof given === 'string') return given.trim() === '';
  return given === null || given === undefined || (Array.isArray(given) && given.length === 0);
}

/** What it is read as, or undefined where it cannot be. */
type Read = (given: unknown, field: CustomField, before: CustomValue | undefined) => CustomValue | undefined;

const readers: Readonly<Record<FieldKind, Read>> = {
  text: (given) => textOf(given, longest.text),
  number: numberOf,
  money: amountOf,
  day: (given) => (typeof given === 'string' && isDay(given) ? given : undefined),
  choice: (given, field, before) => optionMeant(given, choosable(field, before))?.optionId,
  choices: chosenOf,
  yes_no: (given) => (typeof given === 'boolean' ? given : undefined),
  link: linkOf,
  person: (given) => (typeof given === 'string' && idPattern.test(given) ? given.toLowerCase() : undefined),
};

function textOf(given: unknown, most: number): string | undefined {
  if (typeof given !== 'string') return undefined;
  const text = given.trim();
  // PostgreSQL keeps no text with this sign.
  return text.length <= most && !text.includes('\u0000') ? text : undefined;
}

/** A number that reads the same wherever it is written: what has more digits would silently become another. */
function numberOf(given: unknown): number | undefined {
  if (typeof given !== 'number' || !Number.isFinite(given)) return undefined;
  if (Math.abs(given) >= 10 ** exactDigits || Number(given.toPrecision(exactDigits)) !== given)
    return undefined;
  return given === 0 ? 0 : given;
}

function amountOf(given: unknown): Amount | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { valueMinor, currency } = given as Partial<Record<keyof Amount, unknown>>;
  if (typeof valueMinor !== 'number' || !Number.isInteger(valueMinor)) return undefined;
  if (valueMinor < 0 || valueMinor > mostMinor) return undefined;
  return typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? { valueMinor, currency } : undefined;
}

function choosable({ options }: CustomField, before: CustomValue | undefined): FieldOption[] {
  const held = Array.isArray(before) ? before : [before];
  return options.filter(({ optionId, removed }) => !removed || held.includes(optionId));
}

/** Each choice once, in the order of the field. */
function chosenOf(given: unknown, field: CustomField, before: CustomValue | undefined): string[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const may = choosable(field, before);
  const meant = new Set(given.map((one) => optionMeant(one, may)));
  return meant.has(undefined)
    ? undefined
    : may.filter((option) => meant.has(option)).map(({ optionId }) => optionId);
}

function linkOf(given: unknown): string | undefined {
  const link = textOf(given, longest.link);
  return link !== undefined && linkPattern.test(link) ? link : undefined;
}

/** What a record holds once some of it was written anew; what is nothing now goes. */
export function valuesAfter(
  before: CustomValues,
  change: Readonly<Record<string, CustomValue | null>>,
): CustomValues {
  const after: Record<string, CustomValue> = { ...before };
  for (const [fieldId, value] of Object.entries(change)) {
    if (value === null) delete after[fieldId];
    else after[fieldId] = value;
  }
  return after;
}
