import { changeConversation } from '#domain/conversation/change-conversation.ts';
import { changeOtherPart } from '#domain/conversation/other-part.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { World } from '../world.ts';
import { writeToParts } from './write-to-parts.ts';

interface Placing {
  readonly dealId: string;
  readonly conversationId: string;
  readonly place: string | undefined;
}

/**
 * Records where a conversation is, as it was said to those who are invited, in each deal that it is about. Whoever may
 * not do so is told by what they are at; so nothing is refused here.
 */
export async function placeConversation(
  world: World,
  { dealId, conversationId, place }: Placing,
): Promise<void> {
  if (place === undefined) return;
  const found = await findDeal(world, dealId);
  const before = found.ok ? found.value.standing.conversations[conversationId] : undefined;
  if (before?.state !== 'planned' || (before.place ?? '') === place) return;
  const write = { dealId, conversationId, ofOthers: 'what is theirs to change' } as const;
  await writeToParts(world, write, ({ standing, map, writing }, { isNamed }) =>
    isNamed
      ? changeConversation(standing, map, { conversationId, place }, writing)
      : changeOtherPart({ standing, map }, { conversationId, place }, writing),
  );
}
