import type { PlannedAsk } from '../../ledger/facts.ts';
import type { DealView } from '../../standing/deal-view.ts';
import { asksOf } from '../asks-of.ts';
import { plannedConversations } from '../conversations-of.ts';
import { type HoldingFinding, type HoldingRule, holding } from '../finding-rule.ts';

/** The decision was asked for, or is planned, before the window opens; until it opens or that person has decided (R22). */
export const premature: HoldingRule = (deal) => {
  if (deal.standing.window.openedAt !== null) return [];
  return [...askedTooEarly(deal), ...plannedTooEarly(deal)];
};

function askedTooEarly(deal: DealView): HoldingFinding[] {
  return asksOf(deal)
    .filter((ask) => ask.premature && isStillOpen(deal, ask))
    .map((ask) => holding('premature', { subject: ask.askId, contactId: ask.contactId, kind: 'decide' }));
}

function plannedTooEarly(deal: DealView): HoldingFinding[] {
  return plannedConversations(deal).flatMap(({ conversationId, factId, plan }) => {
    const { objective, backup, furtherAsks = [] } = plan;
    const ask = [objective, backup, ...furtherAsks].find(
      (one) => one?.kind === 'decide' && isStillOpen(deal, one),
    );
    if (!ask) return [];
    const { contactId } = ask;
    return [holding('premature', { subject: conversationId, contactId, kind: 'decide', evidence: [factId] })];
  });
}

/** Whoever is asked is still there and has not decided. */
function isStillOpen(deal: DealView, { contactId }: Pick<PlannedAsk, 'contactId'>): boolean {
  return contactId === null || (deal.isPresent(contactId) && !deal.hasGained(contactId, 'decide'));
}
