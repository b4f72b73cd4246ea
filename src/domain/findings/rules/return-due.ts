import type { DealView } from '../../standing/deal-view.ts';
import { startOfDay } from '../../time/calendar.ts';
import { type HoldingFinding, type HoldingRule, holding } from '../finding-rule.ts';
import { positionsOfPresent } from '../positions-of.ts';

/** The return, renewal or trigger date that was given with a no has come; this one outlives a lost deal (R33). */
export const returnDue: HoldingRule = (deal) => [...refusalsToReturnTo(deal), ...lostToReturnTo(deal)];

function refusalsToReturnTo(deal: DealView): HoldingFinding[] {
  return positionsOfPresent(deal).flatMap(({ contactId, kind, position }) => {
    if (position.state !== 'refused' || position.reviewOn === null) return [];
    return [
      holding(
        'return-due',
        { subject: `${contactId}/${kind}`, contactId, kind, evidence: [position.factId] },
        startOfDay(position.reviewOn, deal.zone),
      ),
    ];
  });
}

function lostToReturnTo(deal: DealView): HoldingFinding[] {
  const returnOn = deal.standing.deal.lost?.returnOn ?? null;
  return returnOn === null ? [] : [holding('return-due', {}, startOfDay(returnOn, deal.zone))];
}
