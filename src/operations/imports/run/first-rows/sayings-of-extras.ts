import type { Extras } from '#connectors/imported/extras.ts';
import { choicesIn, customValueOf } from '#connectors/values/custom-value-of.ts';
import { type CustomField, type FieldNoun, hasOptions } from '#domain/address-book/fields/custom-field.ts';
import type { CustomValue, CustomValues } from '#domain/address-book/fields/custom-value.ts';
import { loadCustomValues } from '#store/fields/custom-values.ts';
import { tagsOf } from '#store/tags/tags.ts';
import type { Batch, Job } from '../job.ts';
import { readBy } from '../take-extras.ts';
import type { Saying, Sayings } from './first-rows.ts';
import { words } from './sayings.ts';

/** What the tags of a record and its fields of the workspace say, and what they say now. */
export async function sayingsOfExtras(
  { tx, job }: Batch,
  noun: FieldNoun,
  nounId: string,
  extras: Extras | undefined,
): Promise<{ readonly is: Sayings; readonly was: Sayings }> {
  const of = { noun, nounId };
  const tags = (await tagsOf(tx, job.workspace.id, of)).map(({ name }) => name);
  const held = await loadCustomValues(tx, job.workspace.id, of);
  const fields = [...new Map([...job.fields[noun]].map(([, field]) => [field.fieldId, field])).values()];
  const was = {
    Tags: tagged(tags),
    ...Object.fromEntries(fields.map((field) => [field.label, sayingOfValue(field, held, job)])),
  };
  const read = Object.entries(extras?.values ?? {}).flatMap(([name, text]) => {
    const field = job.fields[noun].get(name);
    const saying = field ? sayingOfCell(field, text, job) : null;
    return field && saying ? [[field.label, saying] as const] : [];
  });
  return {
    is: { ...was, Tags: tagged([...tags, ...(extras?.tags ?? [])]), ...Object.fromEntries(read) },
    was,
  };
}

function tagged(names: readonly string[]): Saying {
  const each = new Map(names.map((name) => [name.toLowerCase(), name]));
  return words([...each.values()].join(', '));
}

/** What a cell says for a field. A choice that the field does not have yet is made with the import. */
function sayingOfCell(field: CustomField, text: string, job: Job): Saying {
  if (hasOptions(field.kind)) return words(choicesIn(field, text).join(', '));
  const value = customValueOf(field, text, readBy(job));
  return value === undefined ? null : saying(field, value, job);
}

const sayingOfValue = (field: CustomField, held: CustomValues, job: Job): Saying => {
  const value = held[field.fieldId];
  return value === undefined ? null : saying(field, value, job);
};

function saying({ kind, options }: CustomField, value: CustomValue, { members }: Job): Saying {
  if (typeof value === 'object' && 'valueMinor' in value) return { kind: 'money', ...value };
  const label = (id: string) => options.find(({ optionId }) => optionId === id)?.label;
  if (Array.isArray(value)) return words(value.flatMap((id: string) => label(id) ?? []).join(', '));
  if (typeof value !== 'string') return words(value === true ? '✓' : value === false ? '✗' : String(value));
  if (kind === 'day') return { kind: 'day', day: value };
  if (kind === 'choice') return words(label(value));
  return words(kind === 'person' ? members.find(({ id }) => id === value)?.name : value);
}
