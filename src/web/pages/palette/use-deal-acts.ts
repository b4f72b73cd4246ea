import { getDeal } from '#contract/deals/deals.ts';
import { paletteTexts } from '#texts/palette.ts';
import { useReadWhen } from '../../api/queries.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { type DealAct, dealActs } from './deal-acts.ts';

/** What can be done with a deal; null while it is not known yet, or with none. */
export function useDealActs(dealId: string | null): DealAct[] | null {
  const t = useTexts(paletteTexts);
  const dates = useDates();
  const deal = useReadWhen(dealId !== null, getDeal, { dealId: dealId ?? '' });
  if (!dealId || !deal.data || deal.data.deal.dealId !== dealId) return null;
  return dealActs(deal.data, t, dates);
}
