import { useQueries } from '@tanstack/react-query';
import { type DealMark, getDealTimeline } from '#contract/deals/deal-overviews.ts';
import { reading } from '../../api/queries.ts';
import type { DealRow } from './list-input.ts';
import type { Span } from './timeline-span.ts';

/** So many deals are asked for their marks at a time. */
const chunk = 25;

/** The marks of the deals in sight, by deal; nothing for those that are on their way. */
export function useMarks(
  first: number,
  end: number,
  dealIn: (row: number) => DealRow | undefined,
  span: Span,
) {
  const chunks: string[][] = [];
  for (let begin = Math.floor(first / chunk) * chunk; begin < end; begin += chunk) {
    const ids = Array.from({ length: chunk }, (_, place) => dealIn(begin + place)?.dealId);
    const known = ids.filter((id) => id !== undefined);
    if (known.length > 0) chunks.push(known);
  }
  const results = useQueries({
    queries: chunks.map((dealIds) => reading(getDealTimeline, { dealIds, from: span.from, to: span.to })),
  });
  const marks = new Map<string, DealMark[]>();
  for (const { data } of results) for (const deal of data?.deals ?? []) marks.set(deal.dealId, deal.marks);
  return marks;
}
