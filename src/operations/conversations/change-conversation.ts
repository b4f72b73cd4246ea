import type { changeConversation as contract } from '#contract/conversations/planning.ts';
import { changeConversation as decide } from '#domain/conversation/change-conversation.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const changeConversation: Handle<typeof contract> = (world, { dealId, seenSequence, ...change }) =>
  writeToDeal(world, { dealId, seenSequence }, ({ standing, map, writing }) =>
    decide(standing, map, change, writing),
  );
