import { endOfDay, startOfDay } from '../../time/calendar.ts';
import { type DatedRule, dated } from '../finding-rule.ts';

/** A promise of ours is due, from the start of its day; late from its end (R1). */
export const promised: DatedRule = (deal) =>
  Object.values(deal.standing.promises).flatMap((promise) => {
    const { promiseId, contactId, factId, due } = promise;
    if (promise.state !== 'open' || due === null) return [];
    return [
      dated('promised', startOfDay(due, deal.zone), {
        subject: promiseId,
        contactId,
        evidence: [factId],
        lateFrom: endOfDay(due, deal.zone),
      }),
    ];
  });
