import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type DaysWithin, dayAt, dayInField, isAtWithin } from '../address-book/row-days.ts';
import { holdsInField } from '../fields/custom-values.ts';

/** Deals of some days: those of our expected close, of the client's decision, of the next conversation, or of a field. */
export type DealDays = DaysWithin<'close' | 'decision' | 'next'>;

const columns = { close: 'deal.expected_close', decision: 'deal.client_decision_date' } as const;

const rowOf = (workspaceId: string) => ({ workspaceId, noun: 'deal', rowId: 'deal.deal_id' }) as const;

/** The day of a deal as it is written. */
export function dayOfDeal(
  workspaceId: string,
  { by, zone }: DealDays,
  now: Instant,
): RawBuilder<string | null> {
  if (typeof by !== 'string') return dayInField(rowOf(workspaceId), by.fieldId);
  return by === 'next' ? dayAt(nextPlannedAt(now), zone) : sql<string>`${sql.ref(columns[by])}::text`;
}

/** That a deal has a day within some. */
export function isWithinDealDays(workspaceId: string, days: DealDays, now: Instant): RawBuilder<boolean> {
  const { by, from, to } = days;
  if (typeof by !== 'string') return holdsInField(rowOf(workspaceId), { fieldId: by.fieldId, from, to });
  if (by !== 'next') return sql<boolean>`${sql.ref(columns[by])} between ${from}::date and ${to}::date`;
  // What is planned in these days is looked for first: it is little, and of few deals it is the next.
  return sql<boolean>`(deal.deal_id in (select c.deal_id from conversation c where c.workspace_id = ${workspaceId}
      and c.state = 'planned' and c.ends_at > ${now} and ${isAtWithin(sql`c.starts_at`, days)})
    and ${isAtWithin(nextPlannedAt(now), days)})`;
}

/** The start of the first conversation planned that is not over. */
export function nextPlannedAt(now: Instant, deal = 'deal'): RawBuilder<Instant | null> {
  return sql`(select min(c.starts_at) from conversation c
    where c.workspace_id = ${sql.ref(`${deal}.workspace_id`)} and c.deal_id = ${sql.ref(`${deal}.deal_id`)}
      and c.state = 'planned' and c.ends_at > ${now})`;
}
