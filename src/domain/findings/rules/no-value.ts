import type { PlannedAsk } from '../../ledger/facts.ts';
import type { DealView } from '../../standing/deal-view.ts';
import type { Ask } from '../../standing/standing.ts';
import { asksOf } from '../asks-of.ts';
import { plannedConversations } from '../conversations-of.ts';
import { type HoldingFinding, type HoldingRule, holding } from '../finding-rule.ts';

/** An ask, made or planned, says nothing of what the client gains. Ends when it is repeated with value or gained (R25). */
export const noValue: HoldingRule = (deal) => [...madeWithoutValue(deal), ...plannedWithoutValue(deal)];

function madeWithoutValue(deal: DealView): HoldingFinding[] {
  const asks = asksOf(deal);
  const without = asks.filter((ask) => !ask.value?.trim() && deal.isPresent(ask.contactId));
  if (without.length === 0) return [];
  const lastWithValue = new Map<string, number>();
  for (const ask of asks) {
    if (!ask.value?.trim()) continue;
    lastWithValue.set(placeOf(ask), Math.max(ask.order, lastWithValue.get(placeOf(ask)) ?? 0));
  }
  const isMadeGood = (ask: Ask) =>
    (ask.kind !== null && deal.hasGained(ask.contactId, ask.kind)) ||
    (lastWithValue.get(placeOf(ask)) ?? 0) > ask.order;
  return without
    .filter((ask) => !isMadeGood(ask))
    .map((ask) => holding('no-value', { subject: ask.askId, contactId: ask.contactId, kind: ask.kind }));
}

const placeOf = ({ contactId, kind }: Ask): string => `${contactId}/${kind ?? ''}`;

function plannedWithoutValue(deal: DealView): HoldingFinding[] {
  return plannedConversations(deal).flatMap((conversation) => {
    const { objective, furtherAsks = [] } = conversation.plan;
    const asks: PlannedAsk[] = objective ? [objective, ...furtherAsks] : [...furtherAsks];
    const without = asks.find((ask) => !ask.value?.trim() && isStillToAsk(deal, ask));
    if (without === undefined) return [];
    const { contactId, kind } = without;
    return [
      holding('no-value', {
        subject: conversation.conversationId,
        contactId,
        kind,
        evidence: [conversation.factId],
      }),
    ];
  });
}

/** Whoever is to be asked is still there (R7) and has not given it meanwhile. */
function isStillToAsk(deal: DealView, { contactId, kind }: PlannedAsk): boolean {
  if (contactId === null) return true;
  return deal.isPresent(contactId) && !(kind !== null && deal.hasGained(contactId, kind));
}
