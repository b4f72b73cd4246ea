import type { DealView } from '../../standing/deal-view.ts';
import { plannedConversations } from '../conversations-of.ts';
import { type HoldingFinding, type HoldingRule, holding } from '../finding-rule.ts';

/** The decision was asked for, or is planned, before the window opens; until it opens or that person has decided (R22). */
export const premature: HoldingRule = (deal) => {
  if (deal.standing.window.openedAt !== null) return [];
  return [...askedTooEarly(deal), ...plannedTooEarly(deal)];
};

function askedTooEarly(deal: DealView): HoldingFinding[] {
  return Object.values(deal.standing.asks)
    .filter(
      (ask) => ask.premature && deal.isPresent(ask.contactId) && !deal.hasGained(ask.contactId, 'decide'),
    )
    .map((ask) => holding('premature', { subject: ask.askId, contactId: ask.contactId, kind: 'decide' }));
}

function plannedTooEarly(deal: DealView): HoldingFinding[] {
  return plannedConversations(deal).flatMap((conversation) => {
    const { objective, backup, furtherAsks = [] } = conversation.plan;
    const ask = [objective, backup, ...furtherAsks].find((one) => one?.kind === 'decide');
    if (!ask || (ask.contactId !== null && deal.hasGained(ask.contactId, 'decide'))) return [];
    return [
      holding('premature', {
        subject: conversation.conversationId,
        contactId: ask.contactId,
        kind: 'decide',
        evidence: [conversation.factId],
      }),
    ];
  });
}
