import type { holdConversation as contract } from '#contract/conversations/planning.ts';
import { holdConversation as decide } from '#domain/conversation/hold-conversation.ts';
import { accept } from '#domain/result.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const holdConversation: Handle<typeof contract> = async (
  world,
  { dealId, seenSequence, ...holding },
) => {
  const { conversationId } = holding;
  const written = await writeToDeal(world, { dealId, seenSequence }, ({ standing, writing }) =>
    decide(standing, holding, writing),
  );
  return written.ok ? accept({ ...written.value, conversationId }) : written;
};
