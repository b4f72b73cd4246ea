import { type Refusal, refuse } from '../../refusal.ts';
import { accept, type Result } from '../../result.ts';
import { isDay } from '../../time/is-day.ts';
import { type CustomField, type FieldKind, optionMeant } from './custom-field.ts';

/** What a list asks of a field: that it holds anything, just this, some of these words, or something between the two. */
export type FieldCondition =
  | { readonly fieldId: string; readonly holds: 'anything' | 'nothing' }
  | { readonly fieldId: string; readonly is: string | number | boolean }
  | { readonly fieldId: string; readonly part: string }
  | {
      readonly fieldId: string;
      readonly from?: number | string | undefined;
      readonly to?: number | string | undefined;
    };

/** `region:some`, `region=north`, `note~boats`, `budget=100..200`: the field by its key, and what is asked of it. */
export const conditionPattern = /^([\p{L}\p{N}_]+)(?::(some|none)|([=~])(.+))$/su;

const edges = /^(.*?)\.\.(.*)$/s;

/** Reads what a list is narrowed to by a field of the workspace, as an address or a program writes it. */
export function readFieldCondition(
  written: string,
  fields: readonly CustomField[],
): Result<FieldCondition, Refusal> {
  const [, key, whether, sign, words = ''] = conditionPattern.exec(written) ?? [];
  const field = fields.find((one) => one.key === key);
  if (!field) return refuse('field_not_found', 'There is no such field any more.');
  const { fieldId } = field;
  if (whether) return accept({ fieldId, holds: whether === 'some' ? 'anything' : 'nothing' });
  const asked = sign === '~' ? partOf(field, words) : readers[field.kind](words.trim(), field);
  if (asked) return accept({ fieldId, ...asked });
  return refuse('field_value_not_valid', 'This field cannot be asked for that.', { fieldId });
}

type Asked =
  | { readonly is: string | number | boolean }
  | { readonly part: string }
  | { readonly from?: number | string | undefined; readonly to?: number | string | undefined };

const holdsWords: ReadonlySet<FieldKind> = new Set(['text', 'link']);

const partOf = ({ kind }: CustomField, words: string): Asked | null =>
  holdsWords.has(kind) && words.trim() ? { part: words.trim() } : null;

const readers: Readonly<Record<FieldKind, (words: string, field: CustomField) => Asked | null>> = {
  text: (is) => ({ is }),
  link: (is) => ({ is }),
  number: (words) => between(words, numberOf),
  money: (words) => between(words, numberOf),
  day: (words) => between(words, (text) => (isDay(text) ? text : null)),
  choice: optionOf,
  choices: optionOf,
  yes_no: (words) => (words === 'true' || words === 'false' ? { is: words === 'true' } : null),
  person: (words) => ({ is: words.toLowerCase() }),
};

/** One that was removed is asked for by its id alone. */
function optionOf(words: string, { options }: CustomField): Asked | null {
  const option = optionMeant(
    words,
    options.filter(({ optionId, removed }) => !removed || optionId === words),
  );
  return option ? { is: option.optionId } : null;
}

const numberOf = (text: string): number | null =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;

/** `5..10`, `5..`, `..10`, or just `5`. */
function between(words: string, read: (text: string) => number | string | null): Asked | null {
  const [, first, last] = edges.exec(words) ?? [null, words, words];
  const edge = (text: string | undefined) => (text?.trim() ? read(text.trim()) : undefined);
  const [from, to] = [edge(first), edge(last)];
  if (from === null || to === null || (from === undefined && to === undefined)) return null;
  return { from, to };
}
