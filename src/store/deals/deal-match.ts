import { type RawBuilder, sql } from 'kysely';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import { isNamed } from '../address-book/matching.ts';
import type { DealTable } from '../deal-tables.ts';
import { hasTag } from '../tags/tagged.ts';
import { type DealDays, isWithinDealDays } from './deal-days.ts';
import { type DealGrouping, groupKey } from './deal-grouping.ts';
import { isVisible, type Visible } from './visible.ts';

/** Days that a date has to lie in, both ends in them; `none` where there must be no date. */
export type DaysWanted = { readonly from: Day | null; readonly to: Day | null } | 'none';

/** Which deals a list holds: everything that is given holds at once. */
export interface DealMatch {
  readonly visible: Visible;
  readonly now: Instant;
  readonly search?: string | undefined;
  readonly state: DealTable['state'] | 'all';
  /** Any of these members; null is nobody. */
  readonly owners?: readonly (string | null)[] | undefined;
  readonly teamId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly tagIds?: readonly string[] | undefined;
  /** Any of these as the next kind; null is none. */
  readonly position?: readonly (string | null)[] | undefined;
  readonly gainedAtLeast?: number | undefined;
  readonly leadAtLeast?: number | undefined;
  readonly holding?: readonly FindingCode[] | undefined;
  readonly next?: 'none' | 'planned' | undefined;
  readonly nextFrom?: Instant | undefined;
  readonly nextBefore?: Instant | undefined;
  readonly currency?: string | undefined;
  readonly valueFrom?: number | undefined;
  readonly valueTo?: number | undefined;
  readonly close: readonly DaysWanted[];
  readonly decision: readonly DaysWanted[];
  readonly lastTwoWayBefore?: Instant | undefined;
  /** Only those that have a day within some. */
  readonly days?: DealDays | undefined;
  readonly group?: { readonly by: DealGrouping; readonly key: string } | undefined;
}

/**
 * The accounts that a search is about, as `named`, which the condition on `deal` looks into: one walk over them,
 * however many parts of a statement ask. Nothing where nothing is searched for.
 */
export function accountsNamed(workspaceId: string, { search }: DealMatch): RawBuilder<unknown> {
  if (!search) return sql`named as (select null::uuid as account_id where false)`;
  return sql`named as materialized (
    select account_id from account where workspace_id = ${workspaceId} and ${isNamed(sql`name_lower`, search)})`;
}

/** The condition on `deal`, in a statement that begins with the accounts named. */
export function dealMatches(workspaceId: string, match: DealMatch): RawBuilder<boolean> {
  const all: RawBuilder<unknown>[] = [
    sql`deal.workspace_id = ${workspaceId}`,
    isVisible('deal', match.visible),
    ...whoseAndWhere(workspaceId, match),
    ...howFar(workspaceId, match),
    ...when(workspaceId, match),
    ...daysIn(sql`deal.expected_close`, match.close),
    ...daysIn(sql`deal.client_decision_date`, match.decision),
  ];
  if (match.days) all.push(isWithinDealDays(workspaceId, match.days, match.now));
  if (match.group) all.push(sql`${groupKey(match.group.by)} = ${match.group.key}`);
  return sql<boolean>`${sql.join(all, sql` and `)}`;
}

function* whoseAndWhere(workspaceId: string, match: DealMatch) {
  const { search, state, owners, teamId, accountId, tagIds, currency, valueFrom, valueTo } = match;
  if (state !== 'all') yield sql`deal.state = ${state}`;
  if (owners) yield anyOf(sql`deal.owner_id`, 'uuid', owners);
  if (teamId) yield sql`deal.team_id = ${teamId}`;
  if (accountId) yield sql`deal.account_id = ${accountId}`;
  if (tagIds?.length) yield hasTag({ workspaceId, noun: 'deal', rowId: 'deal.deal_id' }, tagIds);
  if (currency) yield sql`deal.currency = ${currency}`;
  if (valueFrom !== undefined) yield sql`deal.value_minor >= ${valueFrom}`;
  if (valueTo !== undefined) yield sql`deal.value_minor <= ${valueTo}`;
  if (search) {
    yield sql`(${isNamed(sql`lower(deal.name)`, search)} or deal.account_id in (select account_id from named))`;
  }
}

function* howFar(workspaceId: string, match: DealMatch) {
  const { position, gainedAtLeast, leadAtLeast, holding, now } = match;
  if (position) yield anyOf(sql`deal.next_kind`, 'text', position);
  if (gainedAtLeast !== undefined) yield sql`deal.gained >= ${gainedAtLeast}`;
  if (leadAtLeast !== undefined) yield sql`deal.lead >= ${leadAtLeast}`;
  if (holding) {
    yield sql`deal.deal_id in (select f.deal_id from finding f where f.workspace_id = ${workspaceId}
      and f.code = any(${[...holding]}::text[]) and ${holdsAt(now)})`;
  }
}

function* when(workspaceId: string, match: DealMatch) {
  const { next, nextFrom, nextBefore, lastTwoWayBefore, now } = match;
  if (next) {
    const ahead = sql`(select c.deal_id from conversation c where c.workspace_id = ${workspaceId}
      and c.state = 'planned' and c.ends_at > ${now})`;
    yield next === 'planned' ? sql`deal.deal_id in ${ahead}` : sql`deal.deal_id not in ${ahead}`;
  }
  if (nextFrom) yield sql`deal.next_conversation_at >= ${nextFrom}`;
  if (nextBefore) yield sql`deal.next_conversation_at < ${nextBefore}`;
  if (lastTwoWayBefore) yield sql`coalesce(deal.last_two_way_at, deal.opened_at) < ${lastTwoWayBefore}`;
}

/** Whether the finding `f` holds and is shown. */
export function holdsAt(now: Instant): RawBuilder<boolean> {
  return sql`f.from_at <= ${now} and (f.until_at is null or f.until_at > ${now})
    and (f.set_aside_until is null or f.set_aside_until <= ${now})`;
}

function anyOf(column: RawBuilder<unknown>, type: string, values: readonly (string | null)[]) {
  const given = values.filter((one) => one !== null);
  const any = sql`${column} = any(${given}::${sql.raw(type)}[])`;
  if (!values.includes(null)) return any;
  return given.length === 0 ? sql`${column} is null` : sql`(${any} or ${column} is null)`;
}

function* daysIn(column: RawBuilder<unknown>, wanted: readonly DaysWanted[]) {
  for (const days of wanted) {
    if (days === 'none') yield sql`${column} is null`;
    else {
      if (days.from) yield sql`${column} >= ${days.from}::date`;
      if (days.to) yield sql`${column} <= ${days.to}::date`;
    }
  }
}
