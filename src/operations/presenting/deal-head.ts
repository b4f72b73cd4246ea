import type { DealHead } from '#contract/deals/deal-page.ts';
import { looksUntouched } from '#domain/deal/remove-deal.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { decisionMilestone } from '#domain/standing/derive.ts';
import type { AccountDetails } from '#store/address-book/accounts.ts';
import { moneyOf } from './amount.ts';
import type { Seen } from './seen.ts';

export interface HeadToShow {
  readonly dealId: string;
  readonly accountName: string | null;
  readonly accountDetails: AccountDetails;
  /** The photos of its people, by person. */
  readonly photos: ReadonlyMap<string, string>;
  readonly may: { readonly change: boolean; readonly assign: boolean };
}

export function shownHead(deal: DealView, { dealId, accountName, may }: HeadToShow, seen: Seen): DealHead {
  const { standing, map } = deal;
  const card = standing.deal;
  const decision = decisionMilestone(deal);
  const next = Object.values(standing.conversations)
    .filter(({ state, endsAt }) => state === 'planned' && endsAt > seen.now)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0];
  return {
    dealId,
    sequence: standing.sequence,
    name: card.name,
    account: card.accountId ? { id: card.accountId, name: accountName ?? '' } : null,
    owner: card.ownerId ? { id: card.ownerId, name: seen.names.member(card.ownerId) } : null,
    value: moneyOf(card.valueMinor, card.currency),
    currency: card.currency,
    state: card.state,
    stateSince: card.stateSince,
    openedAt: card.openedAt,
    expectedClose: card.expectedClose,
    clientDecision: decision?.date
      ? { day: decision.date, milestoneId: decision.milestoneId, name: decision.name }
      : null,
    nextConversation: next
      ? { conversationId: next.conversationId, startsAt: next.startsAt, title: next.title }
      : null,
    clientGoal: card.clientGoal || null,
    importedStage: card.importedStage,
    parkedUntil: card.parkedUntil,
    parkedQuestion: card.parkedWith?.question ?? null,
    lost: card.lost,
    zone: card.zone,
    playbook: { ...card.playbook, label: map.playbook.label },
    may: { ...may, remove: may.change && looksUntouched(standing) },
  };
}
