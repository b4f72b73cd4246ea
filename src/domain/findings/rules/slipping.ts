import type { DealView } from '../../standing/deal-view.ts';
import { earlier, endOfDay } from '../../time/calendar.ts';
import { commitmentsOf } from '../commitments-of.ts';
import { type HoldingFinding, type HoldingRule, holding } from '../finding-rule.ts';

/** Moved this often, a date is no longer believed (R27). */
const movesThatSlip = 2;

/** A milestone or decision date of theirs has passed or was moved twice, or a commitment was moved twice (R27). */
export const slipping: HoldingRule = (deal) => [...milestones(deal), ...commitments(deal)];

function milestones(deal: DealView): HoldingFinding[] {
  return Object.values(deal.standing.milestones).flatMap((milestone) => {
    if (milestone.state === 'done') return [];
    const passed = milestone.date === null ? undefined : endOfDay(milestone.date, deal.zone);
    const secondMove = milestone.movedLaterAt[movesThatSlip - 1];
    const notBefore = passed && secondMove ? earlier(passed, secondMove) : (passed ?? secondMove);
    if (notBefore === undefined) return [];
    const { milestoneId, contactId, kind, factId } = milestone;
    return [holding('slipping', { subject: milestoneId, contactId, kind, evidence: [factId] }, notBefore)];
  });
}

function commitments(deal: DealView): HoldingFinding[] {
  return commitmentsOf(deal).flatMap((commitment) => {
    const secondMove = commitment.movedLaterAt[movesThatSlip - 1];
    if (commitment.state !== 'open' || secondMove === undefined) return [];
    const { commitmentId, contactId, kind, factId } = commitment;
    return [holding('slipping', { subject: commitmentId, contactId, kind, evidence: [factId] }, secondMove)];
  });
}
