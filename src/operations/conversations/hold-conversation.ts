import type { holdConversation as contract } from '#contract/conversations/planning.ts';
import { holdConversation as decide } from '#domain/conversation/hold-conversation.ts';
import { holdOtherPart } from '#domain/conversation/other-part.ts';
import { accept } from '#domain/result.ts';
import type { Handle } from '../world.ts';
import { shownParts, writeToParts } from './write-to-parts.ts';

export const holdConversation: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, ...holding } = input;
  const { conversationId } = holding;
  const write = { dealId, conversationId, seenSequence };
  const written = await writeToParts(world, write, ({ standing, writing }, { isNamed, named }) =>
    isNamed ? decide(standing, holding, writing) : holdOtherPart(standing, named.standing, holding, writing),
  );
  return written.ok ? accept({ ...shownParts(written.value), conversationId }) : written;
};
