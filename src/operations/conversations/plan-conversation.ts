import type { planConversation as contract } from '#contract/conversations/planning.ts';
import { planConversation as decide } from '#domain/conversation/plan-conversation.ts';
import { accept } from '#domain/result.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const planConversation: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, conversationId = world.newId(), ...planned } = input;
  const written = await writeToDeal(world, { dealId, seenSequence }, ({ standing, map, writing }) =>
    decide(standing, map, { ...planned, conversationId }, writing),
  );
  return written.ok ? accept({ ...written.value, conversationId }) : written;
};
