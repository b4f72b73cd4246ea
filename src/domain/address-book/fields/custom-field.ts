import { type Refusal, refuse } from '../../refusal.ts';
import { accept, type Result } from '../../result.ts';

/** What a workspace may give fields and tags of its own. */
export const fieldNouns = ['account', 'contact', 'deal'] as const;
export type FieldNoun = (typeof fieldNouns)[number];

/** So many fields a noun may have: more than anybody fills in; a page shows them all at once. */
export const mostFields = 100;

/** What a field holds. A person is a colleague: people at the client have a part in the deal instead. */
export const fieldKinds = [
  'text',
  'number',
  'money',
  'day',
  'choice',
  'choices',
  'yes_no',
  'link',
  'person',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** One of a field's choices. One that was removed is chosen no more, and is still read where it was chosen. */
export interface FieldOption {
  readonly optionId: string;
  readonly label: string;
  readonly removed: boolean;
}

/** A field that only this workspace has. What it holds points to it and its choices by id, so that all are renamed. */
export interface CustomField {
  readonly fieldId: string;
  readonly noun: FieldNoun;
  /** What programs and files call it; it stays when the label changes. */
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly options: readonly FieldOption[];
}

export interface GivenOption {
  readonly optionId: string;
  readonly label: string;
}

export function hasOptions(kind: FieldKind): boolean {
  return kind === 'choice' || kind === 'choices';
}

const longestKey = 60;

/** What programs call a field with this label: `Cost centre (EU)` is `cost_centre_eu`, and no two are called the same. */
export function keyFor(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, longestKey);
  const key = words || 'field';
  if (!taken.includes(key)) return key;
  for (let number = 2; ; number++) {
    if (!taken.includes(`${key}_${number}`)) return `${key}_${number}`;
  }
}

/** Whether two names would be taken for one another. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
  return plain(one) === plain(other);
}

/** A choice by its id, or as it is called: programs may know the one, files and people know the other. */
export function optionMeant(given: unknown, options: readonly FieldOption[]): FieldOption | undefined {
  if (typeof given !== 'string') return undefined;
  return (
    options.find(({ optionId }) => optionId === given) ?? options.find(({ label }) => sameName(label, given))
  );
}

/** The choices of a field once these are given, in their order: what is left out stays behind as removed. */
export function optionsAfter(
  kind: FieldKind,
  before: readonly FieldOption[],
  given: readonly GivenOption[],
): Result<readonly FieldOption[], Refusal> {
  if (!hasOptions(kind)) return accept([]);
  if (given.length === 0) {
    return refuse('field_without_choices', 'Write at least one choice that can be chosen.');
  }
  const isTwice = given.some((option, place) =>
    given
      .slice(0, place)
      .some((one) => one.optionId === option.optionId || sameName(one.label, option.label)),
  );
  if (isTwice) return refuse('field_choice_twice', 'Two choices are called the same. Name each otherwise.');
  const kept = new Set(given.map(({ optionId }) => optionId));
  const left = before.filter(({ optionId }) => !kept.has(optionId));
  return accept([
    ...given.map((option) => ({ ...option, removed: false })),
    ...left.map((option) => ({ ...option, removed: true })),
  ]);
}

/** A field may hold something else only while it holds nothing. */
export function kindAfter(field: CustomField, kind: FieldKind, inUse: boolean): Result<FieldKind, Refusal> {
  if (kind === field.kind || !inUse) return accept(kind);
  return refuse(
    'field_holds_values',
    'This field holds values already, so its kind stays. Add another field instead.',
  );
}
