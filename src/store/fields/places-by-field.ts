import { type RawBuilder, sql } from 'kysely';
import type { ListOrder } from '../list-order.ts';
import type { RowOf } from './custom-values.ts';
import type { FieldPlaces } from './field-sorting.ts';

interface PlacesAsked {
  readonly row: RowOf;
  readonly by: FieldPlaces;
  readonly order: ListOrder;
  /** The rows of the list, and which of them are asked for. */
  readonly from: RawBuilder<unknown>;
  readonly matching: RawBuilder<unknown>;
}

/**
 * The places of a page in the order of a field, one more than it shows: those that hold something along an index, and those
 * that hold nothing only once the others end.
 */
export function placesByField(
  { row, by, order, from, matching }: PlacesAsked,
  { limit, skip }: { readonly limit: number; readonly skip: number },
): RawBuilder<unknown> {
  const id = sql.ref(row.rowId);
  const among = sql`field_place placed where placed.workspace_id = ${row.workspaceId}
    and placed.noun = ${row.noun} and placed.field_id = ${by.fieldId} and placed.${sql.ref(by.column)} is not null`;
  const value = sql.ref(`held.${by.column}`);
  const holding = sql`from (select placed.noun_id, placed.${sql.ref(by.column)} from ${among}) held
    join ${from} on ${id} = held.noun_id where ${matching} ${order.after(value, sql`held.noun_id`)}`;
  const shown = sql`(select count(*) from holding)`;
  // How many hold something is counted for a jump that leads past them, and for nobody else.
  const further =
    skip === 0 ? sql`0` : sql`case when ${shown} > 0 then 0 else ${skip} - (select count(*) ${holding}) end`;
  // The number at the end says it to the planner, who would get ready for thousands.
  return sql`select id, sort_value from (
    with holding as materialized (
      select held.noun_id as id, ${value}::text as sort_value ${holding}
      order by ${value} ${order.direction}, held.noun_id ${order.direction}
      limit ${limit + 1} offset ${skip})
    select id, sort_value from holding
    union all
    (select ${id}, ${order.nothing}::text from ${from}
      where ${matching} and not exists (select from ${among} and placed.noun_id = ${id})
        ${order.after(order.nothing, id)}
      order by ${id} ${order.direction}
      limit greatest(0, ${limit + 1} - ${shown})
      offset ${further})) place limit ${limit + 1}`;
}
