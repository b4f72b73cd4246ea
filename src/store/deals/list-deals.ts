import { type RawBuilder, sql } from 'kysely';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DealTable } from '../deal-tables.ts';
import { valuesOfRow } from '../fields/custom-values.ts';
import type { FieldSort } from '../fields/field-sorting.ts';
import type { Direction } from '../list-order.ts';
import { tagsOfRow } from '../tags/tagged.ts';
import type { ShownTagRow } from '../tags/tags.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { nextPlannedAt } from './deal-days.ts';
import { accountsNamed, type DealMatch, dealMatches, holdsAt } from './deal-match.ts';
import { type DealSort, dealOrder } from './deal-sortings.ts';
import { isVisible, type Visible } from './visible.ts';

export interface DealQuery extends DealMatch {
  readonly sort: DealSort | FieldSort;
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
  tags: ShownTagRow[];
  values: CustomValues;
  playbook: { key: string; version: number };
}

/** A page of deals that the member may see, and how many there are in all. */
export async function listDealRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  query: DealQuery,
): Promise<DealPage & { count: number }> {
  const order = dealOrder(workspaceId, query);
  const counting = () => countDeals(tx, workspaceId, query);
  if (!query.search) {
    const [rows, count] = await Promise.all([
      readPlaces(tx, workspaceId, query, placesAmongAll(workspaceId, query, 0)),
      counting(),
    ]);
    return { ...pageOf(rows, query.limit), count };
  }
  // What a search finds is looked for once, for the page and for the count.
  const found = sql`found as materialized (
    select deal.deal_id, ${order.by} as sort_key from deal ${order.joined}
    where ${dealMatches(workspaceId, query)})`;
  const places = sql`select 0 as page, found.deal_id, found.sort_key::text as sort_value,
      (select count(*) from found) as count
    from found where true ${order.after(sql`found.sort_key`, sql`found.deal_id`)}
    order by found.sort_key ${order.direction}, found.deal_id ${order.direction}
    limit ${query.limit + 1} offset ${query.skip}`;
  const rows = await readPlaces(tx, workspaceId, query, places, found);
  return { ...pageOf(rows, query.limit), count: rows[0]?.count ?? (await counting()) };
}

export interface DealPage {
  items: DealListRow[];
  next: string | null;
}

/** The first page of deals at each of some positions, all in one statement. */
export async function firstDealsAt(
  tx: DatabaseTransaction,
  workspaceId: string,
  positions: readonly (string | null)[],
  query: DealQuery,
): Promise<DealPage[]> {
  if (positions.length === 0) return [];
  const places = positions.map((position, page) => {
    const at = { ...query, position: [position] };
    return sql`(${placesAmongAll(workspaceId, at, page)})`;
  });
  const rows = await readPlaces(tx, workspaceId, query, sql.join(places, sql` union all `));
  const byPage = Map.groupBy(rows, ({ page }) => page);
  return positions.map((_, page) => pageOf(byPage.get(page) ?? [], query.limit));
}

interface PlacedRow extends DealListRow {
  page: number;
  sortValue: string;
  /** How many there are in all, where that was asked for. */
  count?: number;
}

async function countDeals(tx: DatabaseTransaction, workspaceId: string, match: DealMatch): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with ${accountsNamed(workspaceId, match)}
    select count(*) as count from deal where ${dealMatches(workspaceId, match)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Where a page begins and ends among all deals that match: their ids in order, one more than it shows. */
function placesAmongAll(workspaceId: string, query: DealQuery, page: number): RawBuilder<unknown> {
  const { by, joined, after, direction } = dealOrder(workspaceId, query);
  return sql`select ${sql.lit(page)}::integer as page, deal.deal_id, (${by})::text as sort_value
    from deal ${joined}
    where ${dealMatches(workspaceId, query)} ${after(by, sql`deal.deal_id`)}
    order by ${by} ${direction}, deal.deal_id ${direction}
    limit ${query.limit + 1} offset ${query.skip}`;
}

/** The deals at these places, in their order. */
export async function readPlaces(
  tx: DatabaseTransaction,
  workspaceId: string,
  query: DealQuery,
  places: RawBuilder<unknown>,
  found?: RawBuilder<unknown>,
): Promise<PlacedRow[]> {
  const order = dealOrder(workspaceId, query);
  const { now } = query;
  const parts = [accountsNamed(workspaceId, query), ...(found ? [found] : [])];
  const { rows } = await sql<PlacedRow>`
    with ${sql.join(parts)}, place as materialized (${places})
    select page.deal_id as "dealId", page.name, page.account_id as "accountId", account.name as "accountName",
      page.owner_id as "ownerId", owner.name as "ownerName", page.value_minor as "valueMinor", page.currency,
      page.state, page.expected_close as "expectedClose", page.client_decision_date as "clientDecisionOn",
      page.last_two_way_at as "lastTwoWayAt", page.opened_at as "openedAt",
      page.last_happened_at as "lastHappenedAt", page.lead, page.people, page.gained, page.next_kind as "nextKind",
      page.imported_stage as "importedStage", place.page, place.sort_value as "sortValue",
      ${found ? sql`place.count` : sql`null`} as count,
      ${nextPlannedAt(now, 'page')} as "nextConversationAt",
      (select coalesce(array_agg(distinct f.code), '{}') from finding f where f.workspace_id = page.workspace_id
        and f.deal_id = page.deal_id and ${holdsAt(now)}) as holding,
      ${tagsOfRow({ workspaceId, noun: 'deal', rowId: 'page.deal_id' })} as tags,
      ${valuesOfRow({ workspaceId, noun: 'deal', rowId: 'page.deal_id' })} as values,
      jsonb_build_object('key', page.playbook_key, 'version', page.playbook_version) as playbook
    from place
    join deal page on page.workspace_id = ${workspaceId} and page.deal_id = place.deal_id
    left join account on account.workspace_id = page.workspace_id and account.account_id = page.account_id
    left join member owner on owner.workspace_id = page.workspace_id and owner.member_id = page.owner_id
    order by place.page, ${order.again} ${order.direction}, page.deal_id ${order.direction}`.execute(tx);
  return rows;
}

function pageOf(rows: readonly PlacedRow[], limit: number): DealPage {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? cursorOf([last.sortValue, last.dealId]) : null;
  return { items: shown.map(({ sortValue: _, page: __, count: ___, ...row }) => row), next };
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
