import { type RawBuilder, sql } from 'kysely';
import { holdsInField, type RowOf } from '../fields/custom-values.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** By what rows have a day: something that happened, a birthday in every year, or a field of the workspace. */
export type RowDays = DaysWithin<'lastTouch' | 'created' | 'changed' | 'birthday'>;

/** Some days by one of these, or by a field of the workspace, both ends within, on the clocks of a zone. */
export interface DaysWithin<Named extends string> {
  readonly by: Named | { readonly fieldId: string };
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

const happened = { lastTouch: 'last_touch_at', created: 'created_at', changed: 'updated_at' } as const;

const instantOf = ({ noun }: RowOf, by: keyof typeof happened) => sql.ref(`${noun}.${happened[by]}`);

/** The day of a row as it is written; which year a birthday falls into, the days that are asked for say. */
function dayOfRow(row: RowOf, days: RowDays): RawBuilder<string> {
  const { by, zone } = days;
  if (by === 'birthday') return birthdayIn(days);
  return typeof by === 'string' ? dayAt(instantOf(row, by), zone) : dayInField(row, by.fieldId);
}

/** The day on which an instant falls, as it is written. */
export const dayAt = (instant: RawBuilder<unknown>, zone: string): RawBuilder<string> =>
  sql<string>`to_char(${instant} at time zone ${zone}, 'YYYY-MM-DD')`;

/** The day that a field of the workspace holds. */
export const dayInField = (row: RowOf, fieldId: string): RawBuilder<string> =>
  sql<string>`(select held.values->>${fieldId} from custom_value held
    where held.workspace_id = ${row.workspaceId} and held.noun = ${row.noun}
      and held.noun_id = ${sql.ref(row.rowId)})`;

/** In a year without one, the 29 February is the 28. */
function birthdayIn({ from, to }: RowDays): RawBuilder<string> {
  const born = sql`right(contact.details->>'birthday', 5)`;
  const year = sql`case when ${born} >= ${from.slice(5)} then ${from.slice(0, 4)} else ${to.slice(0, 4)} end`;
  const isShort = sql`extract(day from ((${year}) || '-03-01')::date - 1) = 28`;
  return sql<string>`(${year}) || '-' || case when ${born} = '02-29' and ${isShort} then '02-28' else ${born} end`;
}

/** That a row has a day within some. */
export function isWithinDays(row: RowOf, days: RowDays): RawBuilder<boolean> {
  const { by, from, to, zone } = days;
  if (by === 'birthday') return sql<boolean>`${birthdayIn(days)} between ${from} and ${to}`;
  if (typeof by !== 'string') return holdsInField(row, { fieldId: by.fieldId, from, to });
  return isAtWithin(instantOf(row, by), { from, to, zone });
}

/** That an instant falls on one of these days. */
export const isAtWithin = (
  at: RawBuilder<unknown>,
  { from, to, zone }: Omit<RowDays, 'by'>,
): RawBuilder<boolean> =>
  sql<boolean>`(${at} >= ${from}::date::timestamp at time zone ${zone}
    and ${at} < (${to}::date + 1)::timestamp at time zone ${zone})`;

interface DaysAsked {
  readonly row: RowOf;
  readonly days: RowDays;
  /** The tables that are spoken of in what the rows fulfil. */
  readonly from: RawBuilder<unknown>;
  readonly matching: RawBuilder<unknown>;
  /** What is shown of each, and of which tables besides `place`. */
  readonly shown: RawBuilder<unknown>;
  readonly joined: RawBuilder<unknown>;
  /** So many of each day are shown. */
  readonly most: number;
}

export interface DayOfRows<Shown> {
  readonly day: string;
  readonly items: readonly Shown[];
  readonly count: number;
}

/** The days on which there is something of a list, in order, each with its first rows by name. */
export async function rowsByDay<Shown extends object>(
  tx: DatabaseTransaction,
  { row, days, from, matching, shown, joined, most }: DaysAsked,
): Promise<DayOfRows<Shown>[]> {
  const { rows } = await sql<Shown & { sortValue: string; ofDay: number }>`
    with found as materialized (
      select ${sql.ref(row.rowId)} as id, ${dayOfRow(row, days)} as day, ${sql.ref(`${row.noun}.name_lower`)} as name
      from ${from} where ${matching}
    ), numbered as (
      select id, day as sort_value, row_number() over (partition by day order by name, id) as nth,
        count(*) over (partition by day)::integer as of_day from found
    ), place as materialized (select * from numbered where nth <= ${most})
    select ${shown}, place.of_day as "ofDay" from place ${joined}
    order by place.sort_value, place.nth`.execute(tx);
  const found = Map.groupBy(rows, ({ sortValue }) => sortValue);
  return [...found].map(([day, items]) => ({ day, items, count: items[0]?.ofDay ?? 0 }));
}
