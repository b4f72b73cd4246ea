import { sql } from 'kysely';
import type { Day, Instant, Zone } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { isVisible, type Visible } from './visible.ts';

export type MarkKind =
  | 'conversation'
  | 'commitment'
  | 'promise'
  | 'milestone'
  | 'decision'
  | 'expected-close';

/** Something that happens in a deal on a day. */
export interface DealMarkRow {
  dealId: string;
  what: MarkKind;
  id: string | null;
  day: Day;
  at: Instant | null;
  state: string | null;
  text: string | null;
  contactIds: string[];
  kind: string | null;
  outcome: string | null;
}

export interface MarkQuery {
  readonly visible: Visible;
  readonly dealIds: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly zone: Zone;
}

/** All that happens in some deals between two days, in the order of days. Instants fall on the days of a zone. */
export async function dealMarks(
  tx: DatabaseTransaction,
  workspaceId: string,
  { visible, dealIds, from, to, zone }: MarkQuery,
): Promise<DealMarkRow[]> {
  const shown = sql`select deal_id, expected_close, client_decision_date from deal
    where workspace_id = ${workspaceId} and deal_id = any(${[...dealIds]}::uuid[]) and ${isVisible('deal', visible)}`;
  const within = sql`between ${from}::date and ${to}::date`;
  const startsOn = sql`(c.starts_at at time zone ${zone})::date`;
  const { rows } = await sql<DealMarkRow>`
    with shown as materialized (${shown})
    select deal_id as "dealId", what, id, day, at, state, text, contact_ids as "contactIds", kind, outcome from (
      select c.deal_id, 'conversation' as what, c.conversation_id as id, ${startsOn} as day, c.starts_at as at,
        c.state, c.title as text, c.participants as contact_ids, c.objective_kind as kind, c.outcome
      from conversation c join shown on shown.deal_id = c.deal_id
      where c.workspace_id = ${workspaceId} and c.state <> 'cancelled' and ${startsOn} ${within}
      union all
      select m.deal_id, 'commitment', m.commitment_id, m.due, null, m.state, m.what, array[m.contact_id], m.kind, null
      from commitment m join shown on shown.deal_id = m.deal_id
      where m.workspace_id = ${workspaceId} and m.state <> 'withdrawn' and m.due ${within}
      union all
      select p.deal_id, 'promise', p.promise_id, p.due, null, p.state, p.what,
        case when p.contact_id is null then '{}' else array[p.contact_id] end, null, null
      from promise p join shown on shown.deal_id = p.deal_id
      where p.workspace_id = ${workspaceId} and p.state <> 'withdrawn' and p.due ${within}
      union all
      select s.deal_id, 'milestone', s.milestone_id, s.date, null, s.state, s.name,
        case when s.contact_id is null then '{}' else array[s.contact_id] end, s.kind, null
      from milestone s join shown on shown.deal_id = s.deal_id
      where s.workspace_id = ${workspaceId} and s.date ${within}
      union all
      select deal_id, 'decision', null, client_decision_date, null, null, null, '{}'::uuid[], null, null
      from shown where client_decision_date ${within}
      union all
      select deal_id, 'expected-close', null, expected_close, null, null, null, '{}'::uuid[], null, null
      from shown where expected_close ${within}
    ) marks order by day, at nulls last, what, id`.execute(tx);
  return rows;
}
