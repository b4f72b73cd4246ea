import { decisionMilestone } from '../../standing/derive.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

/** Our expected close lies before the client's own decision date, or there is none of theirs. */
export const ourDate: HoldingRule = (deal) => {
  const { expectedClose } = deal.standing.deal;
  const theirs = decisionMilestone(deal)?.date ?? null;
  if (expectedClose === null || (theirs !== null && expectedClose >= theirs)) return [];
  return [holding('our-date')];
};
