import { type HoldingRule, holding } from '../finding-rule.ts';

/** Everything the decision needs is there and nobody has asked for it. Planning to ask is not asking. */
export const windowOpen: HoldingRule = (deal) => {
  const { openedAt, askedAt, lateFrom } = deal.standing.window;
  if (openedAt === null || askedAt !== null || deal.isGainedForDeal('decide')) return [];
  return [holding('window-open', { kind: 'decide', lateFrom }, openedAt)];
};
