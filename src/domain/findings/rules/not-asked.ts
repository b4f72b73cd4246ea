import { asksOf } from '../asks-of.ts';
import { lastClosedOut } from '../conversations-of.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

/** The last conversation was held and nothing was asked in it; a later ask ends it (R25). */
export const notAsked: HoldingRule = (deal) => {
  const last = lastClosedOut(deal);
  if (last === null) return [];
  const askedInOrAfter = asksOf(deal).some(
    (ask) => ask.conversationId === last.conversationId || ask.madeAt > last.endsAt,
  );
  if (askedInOrAfter) return [];
  return [holding('not-asked', { subject: last.conversationId, evidence: [last.factId] }, last.endsAt)];
};
