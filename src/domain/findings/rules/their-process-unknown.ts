import { type HoldingRule, holding } from '../finding-rule.ts';

/** We have opened review or later and know no dated step of how they buy. */
export const theirProcessUnknown: HoldingRule = (deal) => {
  const review = deal.map.place('review');
  const opened = Object.entries(deal.standing.opened).filter(([kind]) => deal.map.place(kind) >= review);
  if (review < 0 || opened.length === 0) return [];
  if (Object.values(deal.standing.milestones).some((milestone) => milestone.date !== null)) return [];
  return [holding('their-process-unknown', { evidence: opened.map(([, one]) => one.factId) })];
};
