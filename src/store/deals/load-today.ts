import { sql } from 'kysely';
import type { FindingAbout } from '#domain/findings/about-finding.ts';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { Channel } from '#domain/ledger/facts.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A deal beside a line of the day. */
export interface DealOfLine {
  readonly dealId: string;
  readonly dealName: string;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly valueMinor: number | null;
  readonly currency: string;
}

export interface MoveRow extends DealOfLine {
  readonly code: FindingCode;
  readonly subject: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly lateFrom: Instant | null;
  readonly setAsideUntil: Instant | null;
  readonly contactId: string | null;
  readonly kind: string | null;
  readonly evidence: string[];
  readonly about: FindingAbout;
  readonly severity: number;
  /** How many hold on the deal. */
  readonly holding: number;
  /** How many deals have any. */
  readonly deals: number;
}

const ofDeal = sql`f.deal_id as "dealId", deal.name as "dealName", deal.account_id as "accountId",
  account.name as "accountName", deal.value_minor as "valueMinor", deal.currency`;

const joined = sql`join deal on deal.workspace_id = f.workspace_id and deal.deal_id = f.deal_id
  left join account on account.workspace_id = f.workspace_id and account.account_id = deal.account_id`;

/**
 * The severity that the domain gives (R39), so that the database can put the most at stake first: base × (1 + weeks
 * past, at most 3, late counting one more) × 2 within 14 days of the decision.
 */
function severityAt(at: Instant) {
  return sql<number>`f.base_severity
    * (1 + least(3, greatest(0, extract(epoch from ${at}::timestamptz - f.from_at) / 604800)
        + case when f.late_from <= ${at} then 1 else 0 end))
    * case when abs(extract(epoch from f.decision_at - ${at}::timestamptz)) <= 1209600 then 2 else 1 end`;
}

/** A parked deal is silent from its date on (R33), which stands with its finding then, and with no other deal's. */
const isParkedUntilNow = sql`(code = 'silent' and about->'day' is not null)`;

/** Whether somebody owns an open deal at all. */
export async function ownsOpenDeals(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
): Promise<boolean> {
  const found = await tx
    .selectFrom('deal')
    .select('deal_id')
    .where('workspace_id', '=', workspaceId)
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'open')
    .limit(1)
    .execute();
  return found.length > 0;
}

/**
 * What is most at stake on each of an owner's deals, those with most at stake first. A parked deal that wakes is told by
 * what was agreed for that day, in the place that its most urgent matter gives it: the question would else lie folded
 * under a promise that became late meanwhile.
 */
export async function loadMoves(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
  now: Instant,
  limit: number,
): Promise<MoveRow[]> {
  const { rows } = await sql<MoveRow>`
    with holding as (
      select f.*, (${severityAt(now)})::float8 as severity from finding f
      where f.workspace_id = ${workspaceId} and f.owner_id = ${ownerId} and f.from_at <= ${now}
        and (f.until_at is null or f.until_at > ${now})
        and (f.set_aside_until is null or f.set_aside_until <= ${now})
    ), first_of_deal as (
      select distinct on (deal_id) *, count(*) over (partition by deal_id) as on_deal,
        max(severity) over (partition by deal_id) as weight
      from holding order by deal_id, ${isParkedUntilNow} desc, severity desc, from_at, code
    ), most as (
      select *, count(*) over () as deals from first_of_deal order by weight desc, deal_id limit ${limit}
    )
    select ${ofDeal}, f.code, f.subject, f.from_at as "from", f.until_at as "until", f.late_from as "lateFrom",
      f.set_aside_until as "setAsideUntil", f.contact_id as "contactId", f.kind, f.evidence, f.about,
      f.weight as severity, f.on_deal as "holding", f.deals
    from most f ${joined} order by f.weight desc, f.deal_id`.execute(tx);
  return rows;
}

/** What begins to hold on an owner's deals after `from` and up to `to`, the earliest first. */
export async function loadComing(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
  { from, to }: { from: Instant; to: Instant },
  limit: number,
): Promise<MoveRow[]> {
  const { rows } = await sql<MoveRow>`
    select ${ofDeal}, f.code, f.subject, f.from_at as "from", f.until_at as "until", f.late_from as "lateFrom",
      f.set_aside_until as "setAsideUntil", f.contact_id as "contactId", f.kind, f.evidence, f.about,
      (${severityAt(to)})::float8 as severity, 1 as "holding", 0 as deals
    from finding f ${joined}
    where f.workspace_id = ${workspaceId} and f.owner_id = ${ownerId} and f.from_at > ${from} and f.from_at <= ${to}
      and (f.set_aside_until is null or f.set_aside_until <= f.from_at)
    order by f.from_at, f.deal_id, f.code limit ${limit}`.execute(tx);
  return rows;
}

export interface DueRow extends DealOfLine {
  readonly id: string;
  readonly what: string;
  readonly contactId: string | null;
  readonly due: Day | null;
  /** The deal's. */
  readonly sequence: number;
}

/** What is open and due up to a day: of the client's, or of ours. The latest come first, what has no day last. */
export async function loadDue(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
  table: 'commitment' | 'promise',
  until: Day,
  limit: number,
): Promise<DueRow[]> {
  // Nothing else would remind anybody of a promise without a day.
  const undated = table === 'promise' ? sql`or f.due is null` : sql``;
  const { rows } = await sql<DueRow>`
    select ${ofDeal}, f.${sql.ref(`${table}_id`)} as id, f.what, f.contact_id as "contactId", f.due, deal.sequence
    from ${sql.table(table)} f ${joined}
    where f.workspace_id = ${workspaceId} and f.owner_id = ${ownerId} and f.state = 'open' and (f.due <= ${until} ${undated})
      and deal.state <> 'lost'
    order by f.due nulls last, f.deal_id limit ${limit}`.execute(tx);
  return rows;
}

/** What a month is measured by, counted over the owner's own conversations and their clients' commitments. */
export interface MonthRow {
  readonly closedOut: number;
  readonly leftWithNext: number;
  readonly planned: number;
  readonly asked: number;
  readonly due: number;
  readonly kept: number;
}

export async function loadMonth(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
  month: { from: Instant; now: Instant; firstDay: Day; today: Day },
): Promise<MonthRow> {
  const { rows } = await sql<MonthRow>`
    select talks.*, acts.* from (
      select count(*) filter (where state = 'closed out') as "closedOut",
        count(*) filter (where left_with_next) as "leftWithNext",
        count(*) filter (where objective_asked is not null) as planned,
        count(*) filter (where objective_asked) as asked
      from conversation where workspace_id = ${workspaceId} and owner_id = ${ownerId}
        and starts_at >= ${month.from} and starts_at <= ${month.now} and not imported
    ) talks, (
      select count(*) as due, count(*) filter (where state = 'kept') as kept
      from commitment where workspace_id = ${workspaceId} and owner_id = ${ownerId}
        and state in ('open', 'kept', 'broken') and due >= ${month.firstDay} and due < ${month.today}
        and firmness = 'firm'
    ) acts`.execute(tx);
  return rows[0] ?? { closedOut: 0, leftWithNext: 0, planned: 0, asked: 0, due: 0, kept: 0 };
}

/** A customer of this owner's: an account with which they have won something. */
export interface CustomerRow extends DealOfLine {
  readonly openedAt: Instant;
  readonly lastTouchAt: Instant | null;
  readonly lastChannel: Channel | null;
}

/** The owner's customers whom nobody has touched since a day, each with the deal that was won last. */
export async function loadUntouchedCustomers(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
  since: Instant,
  limit: number,
): Promise<CustomerRow[]> {
  const { rows } = await sql<CustomerRow>`
    with f as (
      select distinct on (account_id) * from deal
      where workspace_id = ${workspaceId} and owner_id = ${ownerId} and state = 'won' and account_id is not null
      order by account_id, last_happened_at desc
    )
    select f.deal_id as "dealId", f.name as "dealName", f.account_id as "accountId", account.name as "accountName",
      f.value_minor as "valueMinor", f.currency, f.opened_at as "openedAt",
      account.last_touch_at as "lastTouchAt", account.last_channel as "lastChannel"
    from f join account on account.workspace_id = ${workspaceId} and account.account_id = f.account_id
    where coalesce(account.last_touch_at, f.opened_at) <= ${since}
    order by coalesce(account.last_touch_at, f.opened_at), f.account_id limit ${limit}`.execute(tx);
  return rows;
}
