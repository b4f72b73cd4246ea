import { sql } from 'kysely';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DealTable } from '../deal-tables.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type DealMatch, dealMatches, holdsAt, nextPlannedAt } from './deal-match.ts';
import { type DealSort, type Direction, dealOrder } from './deal-sortings.ts';
import { isVisible, type Visible } from './visible.ts';

export interface DealQuery extends DealMatch {
  readonly sort: DealSort;
  readonly direction?: Direction | undefined;
  readonly after: CursorValues | null;
  /** So many further on than where the page would begin. */
  readonly skip: number;
  readonly limit: number;
}

export interface DealListRow {
  dealId: string;
  name: string;
  accountId: string | null;
  accountName: string | null;
  ownerId: string | null;
  ownerName: string | null;
  valueMinor: number | null;
  currency: string;
  state: DealTable['state'];
  expectedClose: Day | null;
  clientDecisionOn: Day | null;
  nextConversationAt: Instant | null;
  lastTwoWayAt: Instant | null;
  openedAt: Instant;
  lastHappenedAt: Instant;
  lead: number;
  people: number;
  gained: number;
  nextKind: string | null;
  importedStage: string | null;
  holding: FindingCode[];
  playbook: { key: string; version: number };
}

/** A page of deals that the member may see, and how many there are in all. */
export async function listDealRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  query: DealQuery,
): Promise<{ items: DealListRow[]; next: string | null; count: number }> {
  const order = dealOrder(query.sort, query.direction, query.after);
  const matches = dealMatches(workspaceId, query);
  const { now, limit, skip } = query;
  const counting = sql<{ count: number }>`
    select count(*) as count from deal where ${matches}`.execute(tx);
  const reading = sql<DealListRow & { sortValue: string }>`
    with place as materialized (
      select deal.deal_id, (${order.by})::text as sort_value from deal ${order.joined}
      where ${matches} ${order.after}
      order by ${order.by} ${order.direction}, deal.deal_id ${order.direction}
      limit ${limit + 1} offset ${skip}
    )
    select page.deal_id as "dealId", page.name, page.account_id as "accountId", account.name as "accountName",
      page.owner_id as "ownerId", owner.name as "ownerName", page.value_minor as "valueMinor", page.currency,
      page.state, page.expected_close as "expectedClose", page.client_decision_date as "clientDecisionOn",
      page.last_two_way_at as "lastTwoWayAt", page.opened_at as "openedAt",
      page.last_happened_at as "lastHappenedAt", page.lead, page.people, page.gained, page.next_kind as "nextKind",
      page.imported_stage as "importedStage", place.sort_value as "sortValue",
      ${nextPlannedAt(now, 'page')} as "nextConversationAt",
      (select coalesce(array_agg(distinct f.code), '{}') from finding f where f.workspace_id = page.workspace_id
        and f.deal_id = page.deal_id and ${holdsAt(now)}) as holding,
      (select state -> 'deal' -> 'playbook' from standing s where s.workspace_id = page.workspace_id
        and s.deal_id = page.deal_id) as playbook
    from place
    join deal page on page.workspace_id = ${workspaceId} and page.deal_id = place.deal_id
    left join account on account.workspace_id = page.workspace_id and account.account_id = page.account_id
    left join member owner on owner.workspace_id = page.workspace_id and owner.member_id = page.owner_id
    order by ${order.again} ${order.direction}, page.deal_id ${order.direction}`.execute(tx);
  const [{ rows: counted }, { rows }] = await Promise.all([counting, reading]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? cursorOf([last.sortValue, last.dealId]) : null;
  return { items: items.map(({ sortValue: _, ...row }) => row), next, count: counted[0]?.count ?? 0 };
}

/** The deals of an account that the member may see, by name. */
export async function dealsOfAccount(
  tx: DatabaseTransaction,
  workspaceId: string,
  visible: Visible,
  accountId: string,
): Promise<{ id: string; name: string; state: DealTable['state'] }[]> {
  return tx
    .selectFrom('deal')
    .select(['deal_id as id', 'name', 'state'])
    .where('workspace_id', '=', workspaceId)
    .where('account_id', '=', accountId)
    .where(isVisible('deal', visible))
    .orderBy(sql`lower(name)`)
    .limit(500)
    .execute();
}
