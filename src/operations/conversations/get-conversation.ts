import type { getConversation as contract } from '#contract/conversations/conversations.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { isSame } from '#domain/ledger/is-same-fact.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import type { Conversation, Standing } from '#domain/standing/standing.ts';
import { mayChangeDeal, maySeeDeal } from '#policy/deal.ts';
import { loadDeal, loadFacts, type StoredDeal } from '#store/deals/load-deal.ts';
import { findDeal } from '../deals/find-deal.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { shownConversation } from '../presenting/conversation-view.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import { kindLabel, type Seen } from '../presenting/seen.ts';
import type { Handle, World } from '../world.ts';

export const getConversation: Handle<typeof contract> = async (world, { dealId, conversationId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { standing, accountName } = found.value;
  const conversation = standing.conversations[conversationId];
  if (!conversation) return refuse('conversation_not_found', 'There is no such conversation in this deal.');
  const all = await loadFacts(world.tx, world.workspace.id, dealId);
  const facts = factsOf(all, conversationId);
  const corrections = all.filter(({ type }) => type === 'correction.made');
  const { seen } = await seenDeal(world, found.value, facts);
  const mayChange = mayChangeDeal(world.actor, found.value);
  const others = await otherDeals(world, conversation);
  const { name, accountId } = standing.deal;
  const parts = [];
  for (const deal of others) parts.push(...(await partOf(world, deal, conversationId)));
  return accept({
    ...shownConversation(found.value, conversation, seen),
    deal: { id: dealId, name },
    account: accountId === null ? null : { id: accountId, name: accountName ?? '' },
    sequence: standing.sequence,
    asked: askedIn(standing, conversationId, seen),
    entries: shownEntries({ facts: facts.reverse(), corrections, standing, mayChange }, seen),
    parts,
    mayChange: mayChange && others.every((deal) => mayChangeDeal(world.actor, deal)),
  });
};

/** What names the conversation, and what its close-out wrote with it, such as the answers and what was settled. */
function factsOf(all: readonly Fact[], conversationId: string): Fact[] {
  const names = ({ data }: Fact) => 'conversationId' in data && data.conversationId === conversationId;
  const closing = all.findLast((fact) => fact.type === 'conversation.closed-out' && names(fact));
  return all.filter(
    (fact) =>
      names(fact) ||
      (closing !== undefined &&
        fact.recordedAt === closing.recordedAt &&
        fact.happenedAt === closing.happenedAt &&
        isSame(fact.by, closing.by)),
  );
}

/** The objective first, then in the order in which it was asked. */
function askedIn(standing: Standing, conversationId: string, seen: Seen) {
  const rank = { objective: 0, backup: 1, other: 2 } as const;
  return Object.values(standing.asks)
    .filter((ask) => ask.conversationId === conversationId)
    .sort((one, other) => rank[one.as] - rank[other.as] || one.order - other.order)
    .map(({ askId, contactId, kind, as, wording, answer, reason, reviewOn }) => ({
      ...{ askId, kind, as, wording, answer, reason, reviewOn },
      contact: { id: contactId, name: seen.names.person(contactId) },
      kindLabel: kind === null ? null : kindLabel(seen.map, kind),
    }));
}

async function otherDeals({ tx, workspace }: World, { alsoIn = [] }: Conversation): Promise<StoredDeal[]> {
  const others: StoredDeal[] = [];
  for (const dealId of [...alsoIn].sort()) {
    const deal = await loadDeal(tx, workspace.id, dealId);
    if (deal) others.push(deal);
  }
  return others;
}

/** The part of another deal, where it may be seen and was not taken out of the conversation. */
async function partOf(world: World, deal: StoredDeal, conversationId: string) {
  const conversation = deal.standing.conversations[conversationId];
  if (!conversation || conversation.state === 'cancelled' || !maySeeDeal(world.actor, deal)) return [];
  const { seen } = await seenDeal(world, deal);
  const { participants, plan, planState, state, toCloseOut, outcome } = shownConversation(
    deal,
    conversation,
    seen,
  );
  return [
    {
      ...{ participants, plan, planState, state, toCloseOut, outcome },
      deal: { id: deal.dealId, name: deal.standing.deal.name },
      sequence: deal.standing.sequence,
      mayChange: mayChangeDeal(world.actor, deal),
    },
  ];
}
