import { type RawBuilder, sql } from 'kysely';

export type DealGrouping = 'position' | 'owner' | 'account' | 'state' | 'decision' | 'lead';

/** What groups deals. */
interface Grouping {
  readonly column: RawBuilder<unknown>;
  /** The key of a group, a text, over what the column holds; those that have none of it are a group of their own. */
  key(column: RawBuilder<unknown>): RawBuilder<string>;
}

const orNone = (text: RawBuilder<unknown>) => sql<string>`coalesce(${text}, 'none')`;

const groupings: Readonly<Record<DealGrouping, Grouping>> = {
  position: { column: sql`deal.next_kind`, key: orNone },
  owner: { column: sql`deal.owner_id`, key: (id) => orNone(sql`${id}::text`) },
  account: { column: sql`deal.account_id`, key: (id) => orNone(sql`${id}::text`) },
  state: { column: sql`deal.state`, key: (state) => sql<string>`${state}` },
  decision: {
    column: sql`deal.client_decision_date`,
    key: (day) => orNone(sql`to_char(${day}, 'YYYY-MM')`),
  },
  // As the standing says it: 0 and 1 together, 2 stretched, 3 and more apart.
  lead: {
    column: sql`deal.lead`,
    key: (lead) =>
      sql<string>`case when ${lead} >= 3 then 'apart' when ${lead} = 2 then 'stretched' else 'together' end`,
  },
};

/** What a deal is grouped by, as its column has it: adding up by that is far cheaper than by a text made of it. */
export const groupColumn = (by: DealGrouping): RawBuilder<unknown> => groupings[by].column;

/** The key of the group over what stands for its column, which is the deal's own unless it is given. */
export const groupKey = (by: DealGrouping, column = groupColumn(by)): RawBuilder<string> =>
  groupings[by].key(column);
