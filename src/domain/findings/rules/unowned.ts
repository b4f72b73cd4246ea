import type { DealView } from '../../standing/deal-view.ts';
import type { Conversation } from '../../standing/standing.ts';
import { asksOf } from '../asks-of.ts';
import { heldConversations } from '../conversations-of.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

/** Nobody leads the process: the deal has no owner, or its last two conversations had no objective of ours. */
export const unowned: HoldingRule = (deal) => {
  if (deal.standing.deal.ownerId === null) return [holding('unowned')];
  const lastTwo = heldConversations(deal).slice(0, 2);
  if (lastTwo.length < 2 || lastTwo.some((one) => hadObjective(deal, one))) return [];
  return [holding('unowned', { evidence: lastTwo.map((one) => one.factId) })];
};

function hadObjective(deal: DealView, conversation: Conversation): boolean {
  if (conversation.plan.objective) return true;
  return asksOf(deal).some(
    (ask) => ask.conversationId === conversation.conversationId && ask.as === 'objective',
  );
}
