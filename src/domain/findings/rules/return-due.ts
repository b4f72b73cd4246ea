import type { DealView } from '../../standing/deal-view.ts';
import { startOfDay } from '../../time/calendar.ts';
import { type DatedFinding, type DatedRule, dated } from '../finding-rule.ts';
import { positionsOfPresent } from '../positions-of.ts';

/** The return, renewal or trigger date that was given with a no has come; this one outlives a lost deal (R33). */
export const returnDue: DatedRule = (deal) => [...refusalsToReturnTo(deal), ...lostToReturnTo(deal)];

function refusalsToReturnTo(deal: DealView): DatedFinding[] {
  return positionsOfPresent(deal).flatMap(({ contactId, kind, position }) => {
    if (position.state !== 'refused' || position.reviewOn === null) return [];
    return [
      dated('return-due', startOfDay(position.reviewOn, deal.zone), {
        subject: `${contactId}/${kind}`,
        contactId,
        kind,
        evidence: [position.factId],
      }),
    ];
  });
}

function lostToReturnTo(deal: DealView): DatedFinding[] {
  const returnOn = deal.standing.deal.lost?.returnOn ?? null;
  return returnOn === null ? [] : [dated('return-due', startOfDay(returnOn, deal.zone))];
}
