import type { setValues as setValuesContract } from '#contract/fields/field-values.ts';
import type { InputOf } from '#contract/operation.ts';
import { isSame } from '#domain/ledger/is-same-fact.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import { loadCustomValues } from '#store/fields/custom-values.ts';
import { findLinks, saveLinks } from '#store/imports/links.ts';
import { findTagByName } from '#store/tags/tags.ts';
import { setValues } from '../fields/set-values.ts';
import { fieldNotFound } from '../fields/shown-field.ts';
import { createTag } from '../tags/create-tag.ts';
import { tagThings } from '../tags/tag-things.ts';
import type { World } from '../world.ts';
import type { Written } from './upsert-rows.ts';

type Noun = InputOf<typeof setValuesContract>['noun'];

/** What a row says besides what its noun has of its own. */
export interface Further {
  readonly externalId?: string | undefined;
  readonly values?: InputOf<typeof setValuesContract>['values'] | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** The record that was written under an external id before; undefined where there was none. */
export async function linkedTo(
  { tx, workspace }: World,
  { source, noun }: { source: string; noun: Noun },
  externalId: string | undefined,
): Promise<string | undefined> {
  if (externalId === undefined) return undefined;
  const links = await findLinks(tx, { workspaceId: workspace.id, sourceName: source, noun }, [externalId]);
  return links.get(externalId)?.nounId;
}

/** The account that a row names, by id or by external id; undefined where it names none. */
export async function accountNamed(
  world: World,
  source: string,
  row: { readonly accountId?: string | null | undefined; readonly accountExternalId?: string | undefined },
): Promise<Result<string | null | undefined, Refusal>> {
  if (row.accountExternalId === undefined) return accept(row.accountId);
  const accountId = await linkedTo(world, { source, noun: 'account' }, row.accountExternalId);
  return accountId === undefined
    ? refuse('account_not_found', 'No account is known by this external id. Send it first.')
    : accept(accountId);
}

/** Several that could be meant: nobody is overwritten by guessing. */
export function severalAlike(ids: readonly string[]) {
  return refuse(
    'several_alike',
    'Several records here could be meant by this row. Say which one by its id.',
    {
      ids: [...ids],
    },
  );
}

/** What became of a row, once its external id, the fields of the workspace and its tags are written as well. */
export async function withFurther(
  world: World,
  of: { readonly source: string; readonly noun: Noun },
  row: Further,
  written: Result<Written, Refusal>,
): Promise<Result<Written, Refusal>> {
  if (!written.ok) return written;
  const { id, outcome } = written.value;
  await link(world, of, { externalId: row.externalId, nounId: id });
  const holder = { noun: of.noun, nounId: id };
  const filledIn = await fillIn(world, holder, row.values ?? {});
  if (!filledIn.ok) return filledIn;
  let isChanged = filledIn.value;
  for (const name of row.tags ?? []) {
    const tagged = await putOn(world, holder, name);
    if (!tagged.ok) return tagged;
    isChanged ||= tagged.value;
  }
  return accept({ id, outcome: outcome === 'unchanged' && isChanged ? 'changed' : outcome });
}

async function link(
  world: World,
  of: { readonly source: string; readonly noun: Noun },
  { externalId, nounId }: { externalId: string | undefined; nounId: string },
): Promise<void> {
  if (externalId === undefined || (await linkedTo(world, of, externalId)) === nounId) return;
  const named = { workspaceId: world.workspace.id, sourceName: of.source, noun: of.noun };
  await saveLinks(world.tx, named, [{ externalId, nounId, rowHash: '', importId: world.newId() }]);
}

async function fillIn(
  world: World,
  holder: { noun: Noun; nounId: string },
  given: NonNullable<Further['values']>,
): Promise<Result<boolean, Refusal>> {
  if (Object.keys(given).length === 0) return accept(false);
  const fields = await listCustomFields(world.tx, world.workspace.id, { noun: holder.noun });
  const byKey = new Map(fields.map(({ key, fieldId }) => [key, fieldId]));
  const before = await loadCustomValues(world.tx, world.workspace.id, holder);
  const values: NonNullable<Further['values']> = {};
  for (const [key, value] of Object.entries(given)) {
    const fieldId = byKey.get(key);
    if (fieldId === undefined) return fieldNotFound();
    if (!isSame(before[fieldId] ?? null, value)) values[fieldId] = value;
  }
  if (Object.keys(values).length === 0) return accept(false);
  const set = await setValues(world, { ...holder, values });
  return set.ok ? accept(!isSame(set.value.values, before)) : set;
}

async function putOn(
  world: World,
  { noun, nounId }: { noun: Noun; nounId: string },
  name: string,
): Promise<Result<boolean, Refusal>> {
  const known = await findTagByName(world.tx, world.workspace.id, name);
  const tag = known ? accept(known) : await createTag(world, { name, colour: 'grey' });
  if (!tag.ok) return tag;
  const tagged = await tagThings(world, { tagId: tag.value.tagId, noun, nounIds: [nounId] });
  return tagged.ok ? accept(tagged.value.nounIds.length > 0) : tagged;
}
