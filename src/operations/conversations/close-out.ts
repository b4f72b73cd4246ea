import type { CloseOutInput, closeOut as contract } from '#contract/conversations/close-out.ts';
import { type ClosedOut, closeOut as decide } from '#domain/conversation/close-out.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { loadMember } from '#store/people/members.ts';
import { takeIn } from '../contacts/new-contacts.ts';
import { type DealAtHand, type WrittenDeal, writeToDeal } from '../deals/write-to-deal.ts';
import { outcomeSentence } from '../presenting/outcome-sentence.ts';
import type { Handle, World } from '../world.ts';

export const closeOut: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, ...record } = input;
  let closed: ClosedOut | undefined;
  const written = await writeToDeal(world, { dealId, seenSequence }, async (deal) => {
    const decided = await decideOn(world, deal, record);
    if (!decided.ok) return decided;
    closed = decided.value;
    return accept(closed.facts);
  });
  if (!written.ok) return written;
  return accept(answerOf(written.value, closed, input.conversationId));
};

type Given = Omit<CloseOutInput, 'dealId' | 'seenSequence'>;

async function decideOn(
  world: World,
  { standing, map, zone, writing }: DealAtHand,
  given: Given,
): Promise<Result<ClosedOut, Refusal>> {
  const unknown = await unknownMember(world, given);
  if (unknown) return unknown;
  const joining = await takeIn(world, standing.deal.accountId, given.stakeholders);
  if (!joining.ok) return joining;
  return decide({ standing, map, zone }, { ...given, stakeholders: joining.value }, writing);
}

async function unknownMember({ tx, workspace }: World, { promises }: Given) {
  for (const { memberId } of promises) {
    if (memberId && !(await loadMember(tx, workspace.id, memberId))) {
      return refuse('member_not_found', 'A promise names somebody who is not in your workspace.', {
        memberId,
      });
    }
  }
  return null;
}

function answerOf(written: WrittenDeal, closed: ClosedOut | undefined, conversationId: string) {
  const { standing, ...done } = written;
  // The fold gives every closed-out conversation its outcome.
  const outcome = standing.conversations[conversationId]?.outcome ?? 'continuation';
  return {
    ...done,
    outcome,
    sentence: outcomeSentence(standing, conversationId, outcome),
    nextConversationId: closed?.nextConversationId ?? null,
    notFirm: (closed?.notFirm ?? []).map(({ text, missing }) => ({ text, missing: [...missing] })),
  };
}
