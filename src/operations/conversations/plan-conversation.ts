import type { planConversation as contract } from '#contract/conversations/planning.ts';
import { planConversation as decide } from '#domain/conversation/plan-conversation.ts';
import { accept } from '#domain/result.ts';
import type { Handle } from '../world.ts';
import { shownParts, writeToParts } from './write-to-parts.ts';

export const planConversation: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, conversationId = world.newId(), alsoIn: others, ...planned } = input;
  const write = { dealId, conversationId, seenSequence, others };
  const written = await writeToParts(world, write, (deal, { isNamed, dealIds }) => {
    const part = isNamed ? planned : others.find((one) => one.dealId === deal.dealId);
    if (!part) return accept([]);
    const alsoIn = dealIds.filter((id) => id !== deal.dealId);
    const { participants, plan } = part;
    return decide(
      deal.standing,
      deal.map,
      { ...planned, conversationId, participants, plan, ...(alsoIn.length > 0 ? { alsoIn } : {}) },
      deal.writing,
    );
  });
  return written.ok ? accept({ ...shownParts(written.value), conversationId }) : written;
};
