import { addDays, startOfDay } from '../../time/calendar.ts';
import { type DatedRule, dated } from '../finding-rule.ts';

/** No two-way touch for the cadence; a parked deal is silent from its date on (R33). */
export const silent: DatedRule = (deal) => {
  const { lastTwoWayAt, deal: card } = deal.standing;
  if (card.state === 'parked' && card.parkedUntil !== null) {
    return [dated('silent', startOfDay(card.parkedUntil, deal.zone))];
  }
  const from = addDays(lastTwoWayAt ?? card.openedAt, deal.map.playbook.cadenceDays, deal.zone);
  return [dated('silent', from)];
};
