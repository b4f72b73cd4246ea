import type { RowGroup } from '#contract/address-book/row-groups.ts';
import type { CustomField } from '#domain/address-book/fields/custom-field.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { GroupedNoun, InGroup, RowGrouping } from '#store/address-book/row-grouping.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import type { World } from '../world.ts';

/** What a list is grouped by, and what its groups are called where only the workspace's own fields say so. */
interface GroupingAsked {
  readonly by: RowGrouping;
  /** In the order that the options of a field have; none where the database names the groups. */
  readonly labels: ReadonlyMap<string, string> | null;
}

const named = ['account', 'title', 'industry', 'country', 'owner', 'tag'] as const;

/** Reads what a list of that noun is grouped by: `country`, or `field.region`. */
export async function groupingAsked(
  world: World,
  noun: GroupedNoun,
  written: string,
): Promise<Result<GroupingAsked, Refusal>> {
  const of = named.find((one) => one === written);
  if (of) return accept({ by: { of }, labels: null });
  const fields = await listCustomFields(world.tx, world.workspace.id, { noun });
  const field = fields.find(({ key }) => `field.${key}` === written);
  if (!field) return refuse('field_not_found', 'There is no such field any more.');
  const holds = holding[field.kind];
  if (!holds) {
    return refuse('field_value_not_valid', 'Rows cannot be grouped by this field.', {
      fieldId: field.fieldId,
    });
  }
  const { fieldId } = field;
  const { options } = field;
  const labels = options.length > 0 ? new Map(options.map(({ optionId, label }) => [optionId, label])) : null;
  return accept({ by: { of: 'field', fieldId, holds }, labels });
}

/** How a field of a kind puts rows into groups; the others have nearly as many values as rows. */
const holding: Readonly<Partial<Record<CustomField['kind'], 'one' | 'several' | 'yes or no' | 'person'>>> = {
  choice: 'one',
  choices: 'several',
  yes_no: 'yes or no',
  person: 'person',
};

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The rows of one group, where a list is asked for them. */
export async function groupAsked(
  world: World,
  noun: GroupedNoun,
  { groupBy, group }: { groupBy?: string | undefined; group?: string | undefined },
): Promise<Result<InGroup | undefined, Refusal>> {
  if (groupBy === undefined || group === undefined) return accept(undefined);
  const grouping = await groupingAsked(world, noun, groupBy);
  if (!grouping.ok) return grouping;
  const { by } = grouping.value;
  if (
    (by.of === 'account' || by.of === 'owner' || by.of === 'tag') &&
    group !== 'none' &&
    !isId.test(group)
  ) {
    return refuse('field_value_not_valid', 'There is no such group.');
  }
  return accept({ by, key: group });
}

/** Groups as the contract shows them. */
export function shownGroups(
  groups: readonly { key: string | null; name: string | null; count: number }[],
  { by, labels }: GroupingAsked,
): RowGroup[] {
  const shown = groups.map(({ key, name, count }) => ({
    key: key ?? 'none',
    label: key === null || isYesOrNo(by) ? null : labels ? (labels.get(key) ?? '…') : name,
    count,
  }));
  if (!labels) return shown;
  const order = new Map([...labels.keys(), 'none'].map((key, place) => [key, place]));
  const placeOf = ({ key }: { key: string }) => order.get(key) ?? order.size;
  return shown.toSorted((one, other) => placeOf(one) - placeOf(other));
}

const isYesOrNo = (by: RowGrouping): boolean => by.of === 'field' && by.holds === 'yes or no';
