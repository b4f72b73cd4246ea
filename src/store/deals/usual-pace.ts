import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** What is usual: the middle of the days per commitment, and between which of them the middle half lies. */
export interface UsualPace {
  readonly deals: number;
  readonly middle: number;
  readonly from: number;
  readonly to: number;
}

/** Of the deals that were won last: what was usual years ago is no measure of today. */
const mostDeals = 200;

/** How fast clients went who bought by this playbook, as it was known at an instant; null where none did. */
export async function loadUsualPace(
  tx: DatabaseTransaction,
  workspaceId: string,
  { playbook, except, at }: { playbook: string; except: string; at: Instant },
): Promise<UsualPace | null> {
  const { rows } = await sql<UsualPace>`
    with won as (
      select days_per_commitment as days from deal
      where workspace_id = ${workspaceId} and playbook_key = ${playbook} and state = 'won'
        and days_per_commitment is not null and last_happened_at <= ${at} and deal_id <> ${except}
      order by last_happened_at desc limit ${mostDeals}
    )
    select count(*)::int as deals, percentile_cont(0.5) within group (order by days) as middle,
      percentile_cont(0.25) within group (order by days) as "from",
      percentile_cont(0.75) within group (order by days) as "to"
    from won having count(*) > 0`.execute(tx);
  return rows[0] ?? null;
}
