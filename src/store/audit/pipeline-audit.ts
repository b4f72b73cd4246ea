import { type RawBuilder, sql } from 'kysely';
import type { Day, Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** Where, when and for whom the audit is made. */
export interface AuditQuery {
  readonly workspaceId: string;
  readonly visible: Visible;
  readonly now: Instant;
  /** In the workspace's zone. */
  readonly today: Day;
}

export type Measure =
  | 'no-next-conversation'
  | 'silent'
  | 'one-person'
  | 'nothing-agreed'
  | 'nobody'
  | 'no-owner'
  | 'close-date-past';

/** Whether a finding holds for a deal, in the words of the query that asks. */
type Holds = (code: HeldCode) => RawBuilder<boolean>;
const heldCodes = ['no-next-conversation', 'silent', 'single-threaded'] as const;
type HeldCode = (typeof heldCodes)[number];

/** What each measure asks of an open deal. */
const conditions: Readonly<Record<Measure, (holds: Holds, today: Day) => RawBuilder<boolean>>> = {
  'no-next-conversation': (holds) => holds('no-next-conversation'),
  silent: (holds) => holds('silent'),
  'one-person': (holds) => sql`(deal.people = 1 or ${holds('single-threaded')})`,
  'nothing-agreed': () => sql`deal.agreed = 0`,
  nobody: () => sql`deal.people = 0`,
  'no-owner': () => sql`deal.owner_id is null`,
  'close-date-past': (_, today) => sql`coalesce(deal.expected_close < ${today}::date, false)`,
};
const measures = Object.keys(conditions) as Measure[];

/** For a walk through all open deals: the findings are gathered once beside them. */
const gathered: Holds = (code) => sql`coalesce(held.${sql.ref(code)}, false)`;

function gatheredFindings({ workspaceId, visible, now }: AuditQuery): RawBuilder<unknown> {
  const columns = heldCodes.map((code) => sql`bool_or(code = ${code}) as ${sql.ref(code)}`);
  return sql`select deal_id, ${sql.join(columns)} from finding
    where workspace_id = ${workspaceId} and code in (${sql.join(heldCodes)})
      and from_at <= ${now} and (until_at is null or until_at > ${now}) and ${isVisible('finding', visible)}
    group by deal_id`;
}

/** For the deals behind one number: each is asked for its own. */
function askedFor({ now }: AuditQuery): Holds {
  return (code) => sql`exists (select from finding where finding.workspace_id = deal.workspace_id
    and finding.deal_id = deal.deal_id and finding.code = ${code}
    and from_at <= ${now} and (until_at is null or until_at > ${now}))`;
}

function isOpenAndSeen({ workspaceId, visible }: AuditQuery): RawBuilder<boolean> {
  return sql`deal.workspace_id = ${workspaceId} and deal.state = 'open' and ${isVisible('deal', visible)}`;
}

/** Deals counted, and what they are worth in one currency. */
export interface Counted {
  readonly currency: string;
  readonly deals: number;
  readonly valueMinor: number;
}

/** Every measure in one walk through the open deals, a row for each currency. */
export async function countAudit(
  tx: DatabaseTransaction,
  query: AuditQuery,
): Promise<{ open: Counted[]; measures: Record<Measure, Counted[]> }> {
  const columns = measures.map((measure) => {
    const condition = conditions[measure](gathered, query.today);
    return sql`count(*) filter (where ${condition}) as ${sql.ref(`${measure} deals`)},
      coalesce(sum(deal.value_minor) filter (where ${condition}), 0)::bigint as ${sql.ref(`${measure} value`)}`;
  });
  const { rows } = await sql<Record<string, number> & { currency: string }>`
    select deal.currency, count(*) as deals, coalesce(sum(deal.value_minor), 0)::bigint as value, ${sql.join(columns)}
    from deal left join (${gatheredFindings(query)}) held on held.deal_id = deal.deal_id
    where ${isOpenAndSeen(query)} group by deal.currency order by deal.currency`.execute(tx);
  const counted = (dealsColumn: string, valueColumn: string) =>
    rows.map((row) => ({
      currency: row.currency,
      deals: row[dealsColumn] ?? 0,
      valueMinor: row[valueColumn] ?? 0,
    }));
  return {
    open: counted('deals', 'value'),
    measures: Object.fromEntries(
      measures.map((measure) => [measure, counted(`${measure} deals`, `${measure} value`)]),
    ) as Record<Measure, Counted[]>,
  };
}

export interface AuditedDealRow {
  readonly dealId: string;
  readonly name: string;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly valueMinor: number | null;
  readonly currency: string;
  readonly expectedClose: Day | null;
  readonly importedStage: string | null;
  readonly lastTwoWayAt: Instant | null;
  readonly nextConversationAt: Instant | null;
}

/** A page of the deals behind one number, those worth most first. */
export async function listAudited(
  tx: DatabaseTransaction,
  query: AuditQuery,
  measure: Measure,
  page: { after: CursorValues | null; limit: number },
): Promise<{ items: AuditedDealRow[]; next: string | null; count: number }> {
  const matching = sql`deal where ${isOpenAndSeen(query)}
    and ${conditions[measure](askedFor(query), query.today)}`;
  const { rows: counted } = await sql<{ count: number }>`select count(*) as count from ${matching}`.execute(
    tx,
  );
  const after = page.after
    ? sql`and (coalesce(deal.value_minor, -1), deal.deal_id) < (${page.after[0]}::bigint, ${page.after[1]}::uuid)`
    : sql``;
  const { rows } = await sql<AuditedDealRow>`
    with page as (
      select deal.* from ${matching} ${after}
      order by coalesce(deal.value_minor, -1) desc, deal.deal_id desc limit ${page.limit + 1}
    )
    select page.deal_id as "dealId", page.name, page.account_id as "accountId", account.name as "accountName",
      page.owner_id as "ownerId", owner.name as "ownerName", page.value_minor as "valueMinor", page.currency,
      page.expected_close as "expectedClose", page.imported_stage as "importedStage",
      page.last_two_way_at as "lastTwoWayAt",
      (select min(starts_at) from conversation c where c.workspace_id = page.workspace_id
        and c.deal_id = page.deal_id and c.state = 'planned' and c.ends_at > ${query.now}) as "nextConversationAt"
    from page
    left join account on account.workspace_id = page.workspace_id and account.account_id = page.account_id
    left join member owner on owner.workspace_id = page.workspace_id and owner.member_id = page.owner_id
    order by coalesce(page.value_minor, -1) desc, page.deal_id desc`.execute(tx);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? cursorOf([last.valueMinor ?? -1, last.dealId]) : null;
  return { items, next, count: counted[0]?.count ?? 0 };
}
