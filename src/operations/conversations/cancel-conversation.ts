import type { cancelConversation as contract } from '#contract/conversations/planning.ts';
import { cancelConversation as decide } from '#domain/conversation/change-conversation.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const cancelConversation: Handle<typeof contract> = (world, { dealId, seenSequence, ...data }) =>
  writeToDeal(world, { dealId, seenSequence }, ({ standing, writing }) => decide(standing, data, writing));
