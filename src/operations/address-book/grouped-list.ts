import type { RowGroup } from '#contract/address-book/row-groups.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { GroupedRows } from '#store/address-book/group-rows.ts';
import type { GroupedNoun, RowGrouping } from '#store/address-book/row-grouping.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { World } from '../world.ts';
import { type Asked, type MatchAsked, matchAsked } from './match-asked.ts';
import { groupingAsked, shownGroups } from './row-grouping.ts';

/** More groups than anybody reads. */
const mostGroups = 1000;

/** The groups that a list of people or of companies falls into, with how many are in each. */
export async function groupedList<
  Filters extends Asked & { by: string; anyOf?: Group[] | undefined },
  Group extends Asked,
>(
  world: World,
  noun: GroupedNoun,
  input: Filters,
  group: (
    tx: DatabaseTransaction,
    workspaceId: string,
    asked: { match: MatchAsked<Filters, Group>['match']; by: RowGrouping; most: number },
  ) => Promise<GroupedRows>,
): Promise<Result<{ groups: RowGroup[]; groupCount: number }, Refusal>> {
  const asked = await matchAsked<Filters, Group>(world, noun, input);
  if (!asked.ok) return asked;
  const grouping = await groupingAsked(world, noun, input.by);
  if (!grouping.ok) return grouping;
  const { match } = asked.value;
  const { by } = grouping.value;
  const { groups, groupCount } = await group(world.tx, world.workspace.id, { match, by, most: mostGroups });
  return accept({ groups: shownGroups(groups, grouping.value), groupCount });
}
