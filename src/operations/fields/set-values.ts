import type { setValues as contract } from '#contract/fields/field-values.ts';
import type { InputOf } from '#contract/operation.ts';
import {
  type CustomValue,
  type CustomValues,
  notValid,
  valueFor,
  valuesAfter,
} from '#domain/address-book/fields/custom-value.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import { loadCustomValues, lockCustomValues, saveCustomValues } from '#store/fields/custom-values.ts';
import { loadMember } from '#store/people/members.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle, World } from '../world.ts';
import { holderToChange } from './holder-to-change.ts';
import { fieldNotFound } from './shown-field.ts';

export const setValues: Handle<typeof contract> = async (world, { noun, nounId, values, seen }) => {
  const { tx, workspace, actor, now } = world;
  const holder = { noun, nounId };
  const refused = await holderToChange(world, holder);
  if (refused) return refused;
  const before = await lockCustomValues(tx, workspace.id, holder);
  const change = await readValues(world, noun, values, before);
  if (!change.ok) return change;
  const stands = { ...nothingIn(values), ...before };
  const clash = await rowClash(world, holder, stands, { ...change.value, seen });
  if (clash) return clash;
  const after = valuesAfter(before, change.value);
  await saveCustomValues(tx, workspace.id, holder, after);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ ...holder, act: 'fields filled in', before: { values: before }, after: { values: after } },
  });
  return accept({ values: await loadCustomValues(tx, workspace.id, holder) });
};

type Given = InputOf<typeof contract>['values'];

const nothingIn = (values: Given) =>
  Object.fromEntries(Object.keys(values).map((fieldId) => [fieldId, null]));

/** What is given for each field as it is kept, or why one of them cannot hold it. */
async function readValues(
  { tx, workspace }: World,
  noun: InputOf<typeof contract>['noun'],
  given: Given,
  before: CustomValues,
): Promise<Result<Record<string, CustomValue | null>, Refusal>> {
  const fields = new Map(
    (await listCustomFields(tx, workspace.id, { noun })).map((field) => [field.fieldId, field]),
  );
  const read: Record<string, CustomValue | null> = {};
  for (const [fieldId, one] of Object.entries(given)) {
    const field = fields.get(fieldId);
    if (!field) return fieldNotFound();
    const value = valueFor(field, one, before[fieldId]);
    if (!value.ok) return value;
    if (field.kind === 'person' && typeof value.value === 'string' && value.value !== before[fieldId]) {
      const member = await loadMember(tx, workspace.id, value.value);
      if (!member?.active) return notValid(field);
    }
    read[fieldId] = value.value;
  }
  return accept(read);
}
