import type { DealView } from '../../standing/deal-view.ts';
import { addDays } from '../../time/calendar.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

/** Days after which taking part no longer counts as being there. */
const takingPartDays = 30;

/** Past looking at their situation, only one person took part in the last 30 days (R29). */
export const singleThreaded: HoldingRule = (deal) => {
  const { people } = deal.map.playbook.landmarks;
  if (people === undefined || deal.isWaived(people) || !isPastTheirSituation(deal)) return [];
  const tookPart = deal.present
    .flatMap((stakeholder) => stakeholder.tookPartAt ?? [])
    .sort()
    .reverse();
  const second = tookPart[1];
  const notBefore = second === undefined ? null : addDays(second, takingPartDays, deal.zone);
  return [holding('single-threaded', {}, notBefore)];
};

/** Somebody has gained that kind or one that rests on it; in a map without it, anything but time. */
function isPastTheirSituation(deal: DealView): boolean {
  const { situation } = deal.map.playbook.landmarks;
  const isOnTheMap = situation !== undefined && deal.map.place(situation) >= 0;
  return deal.map.keys.some((kind) => {
    const isPast = isOnTheMap
      ? kind === situation || deal.map.transitiveNeeds(kind).has(situation)
      : kind !== 'time';
    return isPast && deal.someoneGained(kind);
  });
}
