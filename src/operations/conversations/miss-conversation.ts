import type { missConversation as contract } from '#contract/conversations/planning.ts';
import { missConversation as decide } from '#domain/conversation/change-conversation.ts';
import { endOtherPart } from '#domain/conversation/other-part.ts';
import { accept } from '#domain/result.ts';
import type { Handle } from '../world.ts';
import { shownParts, writeToParts } from './write-to-parts.ts';

export const missConversation: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, ...data } = input;
  const { conversationId } = data;
  const write = { dealId, conversationId, seenSequence };
  const written = await writeToParts(world, write, ({ standing, writing }, { isNamed }) => {
    const miss = () => decide(standing, data, writing);
    return isNamed ? miss() : endOtherPart(standing, conversationId, miss);
  });
  return written.ok ? accept(shownParts(written.value)) : written;
};
