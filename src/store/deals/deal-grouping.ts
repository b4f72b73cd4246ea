import { type RawBuilder, sql } from 'kysely';

export type DealGrouping = 'position' | 'owner' | 'account' | 'state' | 'decision' | 'lead';

/** What groups deals, as text; those that have none of it are a group of their own. */
const keys: Readonly<Record<DealGrouping, RawBuilder<string>>> = {
  position: sql`coalesce(deal.next_kind, 'none')`,
  owner: sql`coalesce(deal.owner_id::text, 'none')`,
  account: sql`coalesce(deal.account_id::text, 'none')`,
  state: sql`deal.state`,
  decision: sql`coalesce(to_char(deal.client_decision_date, 'YYYY-MM'), 'none')`,
  // As the standing says it: 0 and 1 together, 2 stretched, 3 and more apart.
  lead: sql`case when deal.lead >= 3 then 'apart' when deal.lead = 2 then 'stretched' else 'together' end`,
};

export const groupKey = (by: DealGrouping): RawBuilder<string> => keys[by];
