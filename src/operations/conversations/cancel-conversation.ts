import type { cancelConversation as contract } from '#contract/conversations/planning.ts';
import { cancelConversation as decide } from '#domain/conversation/change-conversation.ts';
import { endOtherPart, goOnWithout } from '#domain/conversation/other-part.ts';
import { accept } from '#domain/result.ts';
import { toTellOf } from '../letters/to-tell.ts';
import type { Handle } from '../world.ts';
import { shownParts, writeToParts } from './write-to-parts.ts';

export const cancelConversation: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, onlyHere = false, ...data } = input;
  const { conversationId } = data;
  const ofOthers = onlyHere ? 'what is theirs to change' : 'all';
  const write = { dealId, conversationId, seenSequence, ofOthers } as const;
  const written = await writeToParts(world, write, ({ standing, writing }, { isNamed }) => {
    const cancel = () => decide(standing, data, writing);
    if (isNamed) return cancel();
    if (onlyHere) return accept(goOnWithout(standing, conversationId, dealId, writing));
    return endOtherPart(standing, conversationId, cancel);
  });
  if (!written.ok) return written;
  const { value } = written;
  return accept({
    ...shownParts(value),
    toTell: await toTellOf(world, conversationId, [value, ...value.also]),
  });
};
