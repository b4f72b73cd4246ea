import { type RawBuilder, sql } from 'kysely';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import type { FieldCondition } from '#domain/address-book/fields/field-condition.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { CursorValues } from '../cursor.ts';
import { holdsInField, type RowOf, valuesOfRow } from '../fields/custom-values.ts';
import { type FieldSort, placesKept, sortingOf } from '../fields/field-sorting.ts';
import { placesByField } from '../fields/places-by-field.ts';
import { type Direction, listOrder, never, noName, type Sorting } from '../list-order.ts';
import { hasTag, tagsOfRow } from '../tags/tagged.ts';
import type { ShownTagRow } from '../tags/tags.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { AccountRow } from './accounts.ts';
import { type GroupedRows, groupRows } from './group-rows.ts';
import { anyHolds, isNamed } from './matching.ts';
import { isOwnedBy, withOwner } from './owner-of-row.ts';
import { pageOfPlaces } from './page-of-places.ts';
import { type DayOfRows, isWithinDays, type RowDays, rowsByDay } from './row-days.ts';
import { type InGroup, isInGroup, type RowGrouping } from './row-grouping.ts';
import { countOfThose, isAmongNamed, type Searched, withThoseNamed } from './those-named.ts';

export type AccountSort =
  | 'name'
  | 'industry'
  | 'country'
  | 'owner'
  | 'lastTouch'
  | 'created'
  | 'changed'
  | 'openDeals';

/** What accounts hold alike: everything that is given holds at once. */
interface AccountFilters extends Searched {
  readonly email?: 'some' | 'none' | undefined;
  readonly phone?: 'some' | 'none' | undefined;
  readonly industry?: string | undefined;
  readonly country?: string | undefined;
  readonly deals?: 'some' | 'none' | undefined;
  /** Who of us looks after it; `none` where nobody does. */
  readonly ownerId?: string | undefined;
  readonly tagIds?: readonly string[] | undefined;
  readonly fields?: readonly FieldCondition[] | undefined;
  readonly noTouchSince?: Instant | undefined;
}

/** Which accounts a list holds: all of its filters, and all of one of its groups where there are any. */
export interface AccountMatch extends AccountFilters {
  readonly anyOf?: readonly AccountFilters[] | undefined;
  readonly inGroup?: InGroup | undefined;
  readonly days?: RowDays | undefined;
}

export interface AccountQuery extends AccountMatch {
  readonly sort: AccountSort | FieldSort;
  readonly direction?: Direction | undefined;
  readonly after: CursorValues | null;
  readonly skip: number;
  readonly limit: number;
}

export interface ListedAccount extends AccountRow {
  readonly openDeals: number;
  readonly people: number;
  readonly tags: readonly ShownTagRow[];
  readonly values: CustomValues;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

const sortings: Readonly<Record<AccountSort, Sorting>> = {
  name: { by: sql`account.name_lower`, type: 'text', usual: 'asc' },
  industry: { by: sql`lower(account.industry)`, type: 'text', usual: 'asc', nothing: noName },
  country: { by: sql`lower(account.country)`, type: 'text', usual: 'asc', nothing: noName },
  owner: { by: sql`lower(owner.name)`, type: 'text', usual: 'asc', nothing: noName },
  lastTouch: { by: sql`account.last_touch_at`, type: 'timestamptz', usual: 'desc', nothing: never },
  created: { by: sql`account.created_at`, type: 'timestamptz', usual: 'desc' },
  changed: { by: sql`account.updated_at`, type: 'timestamptz', usual: 'desc' },
  openDeals: { by: sql`coalesce(busy.open_deals, 0)`, type: 'integer', usual: 'desc' },
};

/** A page of accounts that match, and how many there are in all. */
export async function listAccountRows(tx: DatabaseTransaction, workspaceId: string, asked: AccountQuery) {
  const query = await withThoseNamed(tx, 'account', asked);
  const row = rowOf(workspaceId);
  const { sorting, joined } = sortingOf(row, query.sort, sortings);
  const order = listOrder(sorting, query.direction, query.after);
  const conditions = [...accountMatches(workspaceId, query)];
  const matching = sql.join(conditions, sql` and `);
  const kept = placesKept(query.sort);
  const places = kept
    ? placesByField({ row, by: kept, order, matching, from: sql`account` }, query)
    : sql`select account.account_id as id, (${order.by})::text as sort_value from account
    ${query.sort === 'openDeals' ? withOpenDeals(workspaceId) : sql``}
    ${query.sort === 'owner' ? withOwner('account') : sql``} ${joined}
    where ${matching} ${order.after(order.by, sql`account.account_id`)}
    order by ${order.by} ${order.direction}, account.account_id ${order.direction}
    limit ${query.limit + 1} offset ${query.skip}`;
  const shown = sql`select ${shownOf(workspaceId)} from place ${joinedTo(workspaceId)}
    order by ${order.again} ${order.direction}, place.id ${order.direction}`;
  const all = sql`select count(*) as count from account where ${matching}`;
  // In the workspace, and with that part of a name: nothing else is asked for.
  const count = countOfThose(query, conditions.length === 2, all);
  return pageOfPlaces<ListedAccount>(tx, { places, shown, count, after: query.after, limit: query.limit });
}

const rowOf = (workspaceId: string): RowOf => ({ workspaceId, noun: 'account', rowId: 'account.account_id' });

/** What is shown of each that stands at a `place`. */
function shownOf(workspaceId: string): RawBuilder<unknown> {
  const row = rowOf(workspaceId);
  return sql`account.account_id as "accountId", account.name, account.website, account.industry,
      account.country, account.employees, account.reach, account.parent_id as "parentId", account.details,
      account.owner_id as "ownerId", owner.name as "ownerName",
      account.last_touch_at as "lastTouchAt", account.created_at as "createdAt",
      account.updated_at as "changedAt", ${tagsOfRow(row)} as tags,
      ${valuesOfRow(row)} as values, place.id,
      place.sort_value as "sortValue",
      (select count(*) from deal where deal.workspace_id = account.workspace_id
        and deal.account_id = account.account_id and deal.state = 'open') as "openDeals",
      (select count(*) from contact where contact.workspace_id = account.workspace_id
        and contact.account_id = account.account_id and contact.removed_at is null) as people`;
}

const joinedTo = (workspaceId: string) =>
  sql`join account on account.workspace_id = ${workspaceId} and account.account_id = place.id ${withOwner('account')}`;

/** Accounts day by day, so many of each day. */
export async function accountsByDay(
  tx: DatabaseTransaction,
  workspaceId: string,
  asked: AccountMatch,
  most: number,
): Promise<DayOfRows<ListedAccount>[]> {
  const { days } = asked;
  if (days === undefined) return [];
  const match = await withThoseNamed(tx, 'account', asked);
  return rowsByDay(tx, {
    ...{ row: rowOf(workspaceId), days, most },
    from: sql`account`,
    matching: sql.join([...accountMatches(workspaceId, match)], sql` and `),
    ...{ shown: shownOf(workspaceId), joined: joinedTo(workspaceId) },
  });
}

/** Counted for all at once: asked account by account, a list of a hundred thousand would take as many looks. */
const withOpenDeals = (workspaceId: string) => sql`left join (
    select deal.account_id, count(*)::integer as open_deals from deal
    where deal.workspace_id = ${workspaceId} and deal.state = 'open' and deal.account_id is not null
    group by deal.account_id
  ) busy on busy.account_id = account.account_id`;

/** The groups that the accounts of a list are in. */
export async function groupMatchedAccounts(
  tx: DatabaseTransaction,
  workspaceId: string,
  { match: asked, by, most }: { match: AccountMatch; by: RowGrouping; most: number },
): Promise<GroupedRows> {
  const match = await withThoseNamed(tx, 'account', asked);
  return groupRows(tx, workspaceId, {
    ...{ noun: 'account', by, most },
    from: sql`account`,
    matching: accountMatches(workspaceId, match),
  });
}

function* accountMatches(workspaceId: string, match: AccountMatch): Generator<RawBuilder<unknown>> {
  yield sql`account.workspace_id = ${workspaceId} and account.removed_at is null`;
  yield* holding(workspaceId, match);
  if (match.inGroup) yield isInGroup(workspaceId, 'account', match.inGroup);
  if (match.days) yield isWithinDays(rowOf(workspaceId), match.days);
  yield* anyHolds((match.anyOf ?? []).map((group) => [...holding(workspaceId, group)]));
}

function* holding(workspaceId: string, match: AccountFilters): Generator<RawBuilder<unknown>> {
  const { search, email, phone, industry, country, deals, ownerId, tagIds, noTouchSince } = match;
  if (search) yield isAmongNamed(sql`account.account_id`, match, isNamed(sql`account.name_lower`, search));
  if (email) yield isReached('emails', email);
  if (phone) yield isReached('phones', phone);
  if (industry) yield isNamed(sql`lower(account.industry)`, industry);
  if (country) yield isNamed(sql`lower(account.country)`, country);
  if (deals) {
    const open = sql`exists (select 1 from deal where deal.workspace_id = account.workspace_id
      and deal.account_id = account.account_id and deal.state = 'open')`;
    yield deals === 'some' ? open : sql`not ${open}`;
  }
  if (ownerId) yield isOwnedBy('account', ownerId);
  if (tagIds) yield hasTag({ workspaceId, noun: 'account', rowId: 'account.account_id' }, tagIds);
  for (const one of match.fields ?? []) {
    yield holdsInField({ workspaceId, noun: 'account', rowId: 'account.account_id' }, one);
  }
  if (noTouchSince) yield sql`coalesce(account.last_touch_at, '-infinity') < ${noTouchSince}`;
}

const isReached = (by: 'emails' | 'phones', whether: 'some' | 'none') =>
  sql`jsonb_array_length(account.reach->${sql.lit(by)}) ${sql.raw(whether === 'some' ? '>' : '=')} 0`;
