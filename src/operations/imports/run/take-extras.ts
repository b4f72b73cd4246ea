import type { Extras } from '#connectors/imported/extras.ts';
import type { Place } from '#connectors/imported/imported.ts';
import { stableId } from '#connectors/imported/stable-id.ts';
import { choicesIn, customValueOf, type ReadBy } from '#connectors/values/custom-value-of.ts';
import {
  type CustomField,
  type FieldNoun,
  type FieldOption,
  hasOptions,
  sameName,
} from '#domain/address-book/fields/custom-field.ts';
import type { CustomValue } from '#domain/address-book/fields/custom-value.ts';
import { findCustomField, updateCustomField } from '#store/fields/custom-fields.ts';
import { saveTaggings, saveTags, saveValues } from '#store/imports/save-extras.ts';
import { listTagRows } from '#store/tags/tags.ts';
import { type Batch, toMend } from './job.ts';

/** A record, and what its row says beyond what every record has. */
export interface WithExtras {
  readonly nounId: string;
  readonly extras: Extras;
  /** Where its row stands. */
  readonly place?: Place | undefined;
}

/** Puts tags on records and fills fields of the workspace. Tags that are on and what nobody named stays. */
export async function takeExtras(
  batch: Batch,
  noun: FieldNoun,
  records: readonly WithExtras[],
): Promise<void> {
  if (batch.job.dryRun || records.length === 0) return;
  await putTagsOn(batch, noun, records);
  await fillFields(batch, noun, records);
}

async function putTagsOn({ tx, job }: Batch, noun: FieldNoun, records: readonly WithExtras[]): Promise<void> {
  const { id: workspaceId } = job.workspace;
  const names = new Map(
    records.flatMap(({ extras }) => extras.tags.map((name) => [name.toLowerCase(), name] as const)),
  );
  if (names.size === 0) return;
  const there = (await listTagRows(tx, workspaceId)).filter(({ removedAt }) => removedAt === null);
  const ids = new Map(there.map(({ tagId, name }) => [name.toLowerCase(), tagId]));
  const missing = [...names].filter(([key]) => !ids.has(key));
  const made = missing.map(([key, name]) => ({ tagId: stableId(workspaceId, 'tag', key), name }));
  await saveTags(tx, workspaceId, made, job.now);
  for (const { tagId, name } of made) ids.set(name.toLowerCase(), tagId);
  const taggings = new Map(
    records.flatMap(({ nounId, extras }) =>
      extras.tags.flatMap((name) => {
        const tagId = ids.get(name.toLowerCase());
        return tagId === undefined ? [] : [[`${nounId} ${tagId}`, { nounId, tagId }] as const];
      }),
    ),
  );
  await saveTaggings(tx, workspaceId, noun, [...taggings.values()], job.now);
}

async function fillFields(batch: Batch, noun: FieldNoun, records: readonly WithExtras[]): Promise<void> {
  const { tx, job } = batch;
  const fields = job.fields[noun];
  for (const [name, field] of fields) {
    if (hasOptions(field.kind)) fields.set(name, await withChoices(batch, name, field, records));
  }
  const byId = new Map<string, Record<string, CustomValue>>();
  for (const { nounId, extras, place } of records) {
    const unread = [];
    for (const [name, text] of Object.entries(extras.values)) {
      const field = fields.get(name);
      if (!field) continue;
      const value = customValueOf(field, text, readBy(batch.job));
      if (value === undefined) unread.push({ column: field.label, text });
      else byId.set(nounId, { ...byId.get(nounId), [field.fieldId]: value });
    }
    toMend(batch, place, unread);
  }
  const filled = [...byId].map(([nounId, values]) => ({ nounId, values }));
  await saveValues(tx, job.workspace.id, noun, filled);
}

/** The field with every choice that these rows name, at the end where it is new. */
async function withChoices(
  { tx, job }: Batch,
  name: string,
  before: CustomField,
  records: readonly WithExtras[],
): Promise<CustomField> {
  const { id: workspaceId } = job.workspace;
  const named = records.flatMap(({ extras }) => choicesIn(before, extras.values[name] ?? ''));
  const isKnown = (options: readonly FieldOption[], label: string) =>
    options.some((option) => !option.removed && sameName(option.label, label));
  if (named.every((label) => isKnown(before.options, label))) return before;
  const field = await findCustomField(tx, workspaceId, before.fieldId);
  if (!field) return before;
  const options = [...field.options];
  for (const label of named) {
    if (isKnown(options, label)) continue;
    const optionId = stableId(field.fieldId, 'option', label.toLowerCase());
    const place = options.findIndex((option) => option.optionId === optionId);
    if (place >= 0) options[place] = { optionId, label, removed: false };
    else options.push({ optionId, label, removed: false });
  }
  await updateCustomField(tx, workspaceId, { ...field, options }, job.now);
  return { ...field, options };
}

/** How the cells of this import are read, and who is a colleague. */
export function readBy(job: Batch['job']): ReadBy {
  const { dateOrder, decimalMark, currency } = job.mapping;
  return {
    ...{ dateOrder, decimalMark, currency },
    member: (said) =>
      job.members.find(
        ({ name, email }) => sameName(name, said) || email?.toLowerCase() === said.trim().toLowerCase(),
      )?.id ?? null,
  };
}
