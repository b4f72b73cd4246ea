import { type RawBuilder, sql } from 'kysely';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import type { FieldCondition } from '#domain/address-book/fields/field-condition.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { CursorValues } from '../cursor.ts';
import { holdsInField, type RowOf, valuesOfRow } from '../fields/custom-values.ts';
import { type FieldSort, placesKept, sortingOf } from '../fields/field-sorting.ts';
import { placesByField } from '../fields/places-by-field.ts';
import { photoOfRow } from '../files/stored-files.ts';
import { type Direction, listOrder, never, noName, type Sorting } from '../list-order.ts';
import { hasTag, tagsOfRow } from '../tags/tagged.ts';
import type { ShownTagRow } from '../tags/tags.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type GroupedRows, groupRows } from './group-rows.ts';
import { anyHolds, isNamed } from './matching.ts';
import { isOwnedBy, withOwner } from './owner-of-row.ts';
import { pageOfPlaces } from './page-of-places.ts';
import { type DayOfRows, isWithinDays, type RowDays, rowsByDay } from './row-days.ts';
import { type InGroup, isInGroup, type RowGrouping } from './row-grouping.ts';
import { countOfThose, isAmongNamed, type Searched, withThoseNamed } from './those-named.ts';

export type ContactSort = 'name' | 'account' | 'title' | 'owner' | 'lastTouch' | 'created' | 'changed';

/** What contacts hold alike: everything that is given holds at once. */
interface ContactFilters extends Searched {
  readonly accountId?: string | undefined;
  readonly account?: 'some' | 'none' | undefined;
  readonly email?: 'some' | 'none' | undefined;
  readonly phone?: 'some' | 'none' | undefined;
  readonly title?: string | undefined;
  readonly industry?: string | undefined;
  readonly country?: string | undefined;
  /** Who of us looks after them; `none` where nobody does. */
  readonly ownerId?: string | undefined;
  readonly tagIds?: readonly string[] | undefined;
  readonly fields?: readonly FieldCondition[] | undefined;
  readonly noTouchSince?: Instant | undefined;
}

/** Which contacts a list holds: all of its filters, and all of one of its groups where there are any. */
export interface ContactMatch extends ContactFilters {
  readonly anyOf?: readonly ContactFilters[] | undefined;
  readonly inGroup?: InGroup | undefined;
  readonly days?: RowDays | undefined;
}

export interface ContactQuery extends ContactMatch {
  readonly sort: ContactSort | FieldSort;
  readonly direction?: Direction | undefined;
  readonly after: CursorValues | null;
  readonly skip: number;
  readonly limit: number;
}

export interface ListedContact {
  readonly contactId: string;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly doNotWrite: boolean;
  readonly doNotCall: boolean;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly lastTouchAt: Instant | null;
  readonly tags: readonly ShownTagRow[];
  readonly values: CustomValues;
  readonly photoId: string | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

const sortings: Readonly<Record<ContactSort, Sorting>> = {
  name: { by: sql`contact.name_lower`, type: 'text', usual: 'asc' },
  account: { by: sql`account.name_lower`, type: 'text', usual: 'asc', nothing: noName },
  title: { by: sql`lower(contact.title)`, type: 'text', usual: 'asc', nothing: noName },
  owner: { by: sql`lower(owner.name)`, type: 'text', usual: 'asc', nothing: noName },
  lastTouch: { by: sql`contact.last_touch_at`, type: 'timestamptz', usual: 'desc', nothing: never },
  created: { by: sql`contact.created_at`, type: 'timestamptz', usual: 'desc' },
  changed: { by: sql`contact.updated_at`, type: 'timestamptz', usual: 'desc' },
};

const withAccount = sql`left join account on account.workspace_id = contact.workspace_id
  and account.account_id = contact.account_id`;

/** A page of contacts that match, and how many there are in all. */
export async function listContactRows(tx: DatabaseTransaction, workspaceId: string, asked: ContactQuery) {
  const query = await withThoseNamed(tx, 'contact', asked);
  const row = rowOf(workspaceId);
  const { sorting, joined } = sortingOf(row, query.sort, sortings);
  const order = listOrder(sorting, query.direction, query.after);
  const conditions = [...contactMatches(workspaceId, query)];
  const matching = sql.join(conditions, sql` and `);
  const kept = placesKept(query.sort);
  const places = kept
    ? placesByField({ row, by: kept, order, matching, from: contactsMatched(query) }, query)
    : sql`select contact.contact_id as id, (${order.by})::text as sort_value from contact
    ${query.sort === 'account' || asksForAccount(query) ? withAccount : sql``}
    ${query.sort === 'owner' ? withOwner('contact') : sql``} ${joined}
    where ${matching} ${order.after(order.by, sql`contact.contact_id`)}
    order by ${order.by} ${order.direction}, contact.contact_id ${order.direction}
    limit ${query.limit + 1} offset ${query.skip}`;
  const shown = sql`select ${shownOf(workspaceId)} from place ${joinedTo(workspaceId)}
    order by ${order.again} ${order.direction}, place.id ${order.direction}`;
  const all = sql`select count(*) as count from ${contactsMatched(query)} where ${matching}`;
  // In the workspace, and with that part of a name: nothing else is asked for.
  const count = countOfThose(query, conditions.length === 2, all);
  return pageOfPlaces<ListedContact>(tx, { places, shown, count, after: query.after, limit: query.limit });
}

const rowOf = (workspaceId: string): RowOf => ({ workspaceId, noun: 'contact', rowId: 'contact.contact_id' });

/** What is shown of each that stands at a `place`. */
function shownOf(workspaceId: string): RawBuilder<unknown> {
  const row = rowOf(workspaceId);
  return sql`contact.contact_id as "contactId", contact.name, contact.title, contact.email,
      contact.phone, coalesce((contact.details->>'doNotWrite')::boolean, false) as "doNotWrite",
      coalesce((contact.details->>'doNotCall')::boolean, false) as "doNotCall", contact.account_id as "accountId", account.name as "accountName",
      contact.owner_id as "ownerId", owner.name as "ownerName",
      contact.last_touch_at as "lastTouchAt", contact.created_at as "createdAt",
      contact.updated_at as "changedAt", ${tagsOfRow(row)} as tags,
      ${valuesOfRow(row)} as values,
      ${photoOfRow(workspaceId, 'contact.contact_id')} as "photoId", place.id,
      place.sort_value as "sortValue"`;
}

const joinedTo = (
  workspaceId: string,
) => sql`join contact on contact.workspace_id = ${workspaceId} and contact.contact_id = place.id
    ${withAccount} ${withOwner('contact')}`;

/** Contacts day by day, so many of each day. */
export async function contactsByDay(
  tx: DatabaseTransaction,
  workspaceId: string,
  asked: ContactMatch,
  most: number,
): Promise<DayOfRows<ListedContact>[]> {
  const { days } = asked;
  if (days === undefined) return [];
  const match = await withThoseNamed(tx, 'contact', asked);
  return rowsByDay(tx, {
    ...{ row: rowOf(workspaceId), days, most },
    from: contactsMatched(match),
    matching: sql.join([...contactMatches(workspaceId, match)], sql` and `),
    ...{ shown: shownOf(workspaceId), joined: joinedTo(workspaceId) },
  });
}

const asksForAccount = (match: ContactMatch): boolean =>
  [match, ...(match.anyOf ?? [])].some(({ industry, country }) => industry || country);

/** The tables that `contactMatches` speaks of. */
const contactsMatched = (match: ContactMatch): RawBuilder<unknown> =>
  asksForAccount(match) ? sql`contact ${withAccount}` : sql`contact`;

/** The groups that the contacts of a list are in. */
export async function groupMatchedContacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  { match: asked, by, most }: { match: ContactMatch; by: RowGrouping; most: number },
): Promise<GroupedRows> {
  const match = await withThoseNamed(tx, 'contact', asked);
  return groupRows(tx, workspaceId, {
    ...{ noun: 'contact', by, most },
    from: contactsMatched(match),
    matching: contactMatches(workspaceId, match),
  });
}

function* contactMatches(workspaceId: string, match: ContactMatch): Generator<RawBuilder<unknown>> {
  yield sql`contact.workspace_id = ${workspaceId} and contact.removed_at is null`;
  yield* holding(workspaceId, match);
  if (match.inGroup) yield isInGroup(workspaceId, 'contact', match.inGroup);
  if (match.days) yield isWithinDays(rowOf(workspaceId), match.days);
  yield* anyHolds((match.anyOf ?? []).map((group) => [...holding(workspaceId, group)]));
}

function* holding(workspaceId: string, match: ContactFilters): Generator<RawBuilder<unknown>> {
  const { search, accountId, account, email, phone, title, industry, country, ownerId, tagIds } = match;
  if (search) {
    const otherwise = sql<boolean>`(${isNamed(sql`contact.name_lower`, search)} or ${isNamed(sql`lower(contact.email)`, search)})`;
    yield isAmongNamed(sql`contact.contact_id`, match, otherwise);
  }
  if (accountId) yield sql`contact.account_id = ${accountId}`;
  if (account) yield isThere(sql`contact.account_id`, account);
  if (email) yield isThere(sql`contact.email`, email);
  if (phone) yield isThere(sql`contact.phone`, phone);
  if (title) yield isNamed(sql`lower(contact.title)`, title);
  if (industry) yield isNamed(sql`lower(account.industry)`, industry);
  if (country) yield isNamed(sql`lower(account.country)`, country);
  if (ownerId) yield isOwnedBy('contact', ownerId);
  if (tagIds) yield hasTag({ workspaceId, noun: 'contact', rowId: 'contact.contact_id' }, tagIds);
  for (const one of match.fields ?? []) {
    yield holdsInField({ workspaceId, noun: 'contact', rowId: 'contact.contact_id' }, one);
  }
  if (match.noTouchSince) yield sql`coalesce(contact.last_touch_at, '-infinity') < ${match.noTouchSince}`;
}

const isThere = (column: RawBuilder<unknown>, whether: 'some' | 'none') =>
  whether === 'some' ? sql`${column} is not null` : sql`${column} is null`;
