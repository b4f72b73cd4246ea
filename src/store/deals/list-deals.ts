import { type RawBuilder, sql } from 'kysely';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import { matching } from '../address-book/matching.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DealTable } from '../deal-tables.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { isVisible, type Visible } from './visible.ts';

export type DealSort =
  | 'recent'
  | 'name'
  | 'value'
  | 'expectedClose'
  | 'nextConversation'
  | 'lastTwoWay'
  | 'lead';

export interface DealQuery {
  readonly visible: Visible;
  readonly search?: string | undefined;
  readonly state: DealTable['state'] | 'all';
  readonly ownerId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly sort: DealSort;
  readonly after: CursorValues | null;
  readonly limit: number;
  readonly now: Instant;
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

interface Sorting {
  readonly by: RawBuilder<unknown>;
  readonly type: 'text' | 'bigint' | 'timestamptz' | 'date' | 'integer';
  readonly descends: boolean;
}

/** Where there is nothing to sort by, a deal comes last. */
const sortings: Readonly<Record<DealSort, Sorting>> = {
  recent: { by: sql`deal.last_happened_at`, type: 'timestamptz', descends: true },
  name: { by: sql`lower(deal.name)`, type: 'text', descends: false },
  value: { by: sql`coalesce(deal.value_minor, -1)`, type: 'bigint', descends: true },
  lead: { by: sql`deal.lead`, type: 'integer', descends: true },
  expectedClose: { by: sql`coalesce(deal.expected_close, 'infinity'::date)`, type: 'date', descends: false },
  nextConversation: {
    by: sql`coalesce(deal.next_conversation_at, 'infinity'::timestamptz)`,
    type: 'timestamptz',
    descends: false,
  },
  lastTwoWay: {
    by: sql`coalesce(deal.last_two_way_at, '-infinity'::timestamptz)`,
    type: 'timestamptz',
    descends: false,
  },
};

/** A page of deals that the member may see, and how many there are in all. */
export async function listDealRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  query: DealQuery,
): Promise<{ items: DealListRow[]; next: string | null; count: number }> {
  const { by, type, descends } = sortings[query.sort];
  const matches = conditions(workspaceId, query);
  const counting = sql<{ count: number }>`
    select count(*) as count from deal where ${matches}`.execute(tx);
  const direction = descends ? sql`desc` : sql`asc`;
  const after = query.after
    ? sql`and (${by}, deal.deal_id) ${descends ? sql`<` : sql`>`}
        (${query.after[0]}::text::${sql.raw(type)}, ${query.after[1]}::uuid)`
    : sql``;
  const reading = sql<DealListRow & { sortValue: string }>`
    with page as (
      select *, (${by})::text as sort_value from deal
      where ${matches} ${after}
      order by ${by} ${direction}, deal_id ${direction} limit ${query.limit + 1}
    )
    select page.deal_id as "dealId", page.name, page.account_id as "accountId", account.name as "accountName",
      page.owner_id as "ownerId", owner.name as "ownerName", page.value_minor as "valueMinor", page.currency,
      page.state, page.expected_close as "expectedClose", page.client_decision_date as "clientDecisionOn",
      page.last_two_way_at as "lastTwoWayAt", page.opened_at as "openedAt",
      page.last_happened_at as "lastHappenedAt", page.lead, page.people, page.gained, page.next_kind as "nextKind",
      page.imported_stage as "importedStage", page.sort_value as "sortValue",
      (select min(starts_at) from conversation c where c.workspace_id = page.workspace_id
        and c.deal_id = page.deal_id and c.state = 'planned' and c.ends_at > ${query.now}) as "nextConversationAt",
      (select coalesce(array_agg(distinct f.code), '{}') from finding f where f.workspace_id = page.workspace_id
        and f.deal_id = page.deal_id and f.from_at <= ${query.now} and (f.until_at is null or f.until_at > ${query.now})
        and (f.set_aside_until is null or f.set_aside_until <= ${query.now})) as holding,
      (select state -> 'deal' -> 'playbook' from standing s where s.workspace_id = page.workspace_id
        and s.deal_id = page.deal_id) as playbook
    from page
    left join account on account.workspace_id = page.workspace_id and account.account_id = page.account_id
    left join member owner on owner.workspace_id = page.workspace_id and owner.member_id = page.owner_id
    order by ${sql.raw(query.sort === 'name' ? 'page.sort_value' : `page.sort_value::${type}`)} ${direction},
      page.deal_id ${direction}`.execute(tx);
  const [{ rows: counted }, { rows }] = await Promise.all([counting, reading]);
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const next = rows.length > query.limit && last ? cursorOf([last.sortValue, last.dealId]) : null;
  return { items: items.map(({ sortValue: _, ...row }) => row), next, count: counted[0]?.count ?? 0 };
}

function conditions(workspaceId: string, query: DealQuery): RawBuilder<unknown> {
  const all = [sql`deal.workspace_id = ${workspaceId}`, isVisible('deal', query.visible)];
  if (query.state !== 'all') all.push(sql`deal.state = ${query.state}`);
  if (query.ownerId) all.push(sql`deal.owner_id = ${query.ownerId}`);
  if (query.accountId) all.push(sql`deal.account_id = ${query.accountId}`);
  if (query.search) {
    const pattern = matching(query.search);
    all.push(sql`(deal.name ilike ${pattern} or deal.account_id in (
      select account_id from account where workspace_id = ${workspaceId} and name ilike ${pattern}))`);
  }
  return sql.join(all, sql` and `);
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
