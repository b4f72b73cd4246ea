import type { DealView } from '../../standing/deal-view.ts';
import { addDays } from '../../time/calendar.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

/** Days after which taking part no longer counts as being there. */
const takingPartDays = 30;

/** Past explore, only one person took part in the last 30 days (R29). */
export const singleThreaded: HoldingRule = (deal) => {
  if (deal.isWaived('consensus') || !isPastExplore(deal)) return [];
  const tookPart = deal.present
    .flatMap((stakeholder) => stakeholder.tookPartAt ?? [])
    .sort()
    .reverse();
  const second = tookPart[1];
  const notBefore = second === undefined ? null : addDays(second, takingPartDays, deal.zone);
  return [holding('single-threaded', {}, notBefore)];
};

/** Somebody has gained explore or a kind that rests on it; in a map without it, anything but time. */
function isPastExplore(deal: DealView): boolean {
  const hasExplore = deal.map.place('explore') >= 0;
  return deal.map.keys.some((kind) => {
    const isPast = hasExplore
      ? kind === 'explore' || deal.map.transitiveNeeds(kind).has('explore')
      : kind !== 'time';
    return isPast && deal.someoneGained(kind);
  });
}
