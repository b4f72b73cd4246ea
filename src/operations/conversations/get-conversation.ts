import type { getConversation as contract } from '#contract/conversations/conversations.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { loadFacts } from '#store/deals/load-deal.ts';
import { findDeal } from '../deals/find-deal.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { shownConversation } from '../presenting/conversation-view.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import type { Handle } from '../world.ts';

export const getConversation: Handle<typeof contract> = async (world, { dealId, conversationId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { standing, accountName } = found.value;
  const conversation = standing.conversations[conversationId];
  if (!conversation) return refuse('conversation_not_found', 'There is no such conversation in this deal.');
  const all = await loadFacts(world.tx, world.workspace.id, dealId);
  const facts = all.filter(({ data }) => 'conversationId' in data && data.conversationId === conversationId);
  const corrections = all.filter(({ type }) => type === 'correction.made');
  const { seen } = await seenDeal(world, found.value, facts);
  const mayChange = mayChangeDeal(world.actor, found.value);
  const { name, accountId } = standing.deal;
  return accept({
    ...shownConversation(dealId, conversation, seen),
    deal: { id: dealId, name },
    account: accountId === null ? null : { id: accountId, name: accountName ?? '' },
    sequence: standing.sequence,
    entries: shownEntries({ facts: facts.reverse(), corrections, standing, mayChange }, seen),
  });
};
