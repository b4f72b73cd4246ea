import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { DayOfRows } from '#store/address-book/row-days.ts';
import type { GroupedNoun } from '#store/address-book/row-grouping.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { World } from '../world.ts';
import { type Asked, type MatchAsked, matchAsked } from './match-asked.ts';

/** A list of people or of companies day by day: the first of each, and how many there are. */
export async function listCalendar<
  Filters extends Asked & { perDay: number; anyOf?: Group[] | undefined },
  Group extends Asked,
  Row,
  Shown,
>(
  world: World,
  noun: GroupedNoun,
  input: Filters,
  read: (
    tx: DatabaseTransaction,
    workspaceId: string,
    asked: MatchAsked<Filters, Group>['match'],
    most: number,
  ) => Promise<DayOfRows<Row>[]>,
  show: (row: Row, asked: MatchAsked<Filters, Group>) => Shown,
): Promise<Result<{ days: { day: string; items: Shown[]; count: number }[]; count: number }, Refusal>> {
  const asked = await matchAsked<Filters, Group>(world, noun, input);
  if (!asked.ok) return asked;
  const found = await read(world.tx, world.workspace.id, asked.value.match, input.perDay);
  const days = found.map(({ day, items, count }) => ({
    ...{ day, count },
    items: items.map((row) => show(row, asked.value)),
  }));
  return accept({ days, count: days.reduce((sum, { count }) => sum + count, 0) });
}
