import type { CloseOutInput, closeOut as contract } from '#contract/conversations/close-out.ts';
import { type ClosedOut, closeOut as decide } from '#domain/conversation/close-out.ts';
import type { CloseOutRecord } from '#domain/conversation/close-out-record.ts';
import { endOf } from '#domain/conversation/hold-conversation.ts';
import { holdOtherPart } from '#domain/conversation/other-part.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { loadNames } from '#store/deals/names.ts';
import { loadMember } from '#store/people/members.ts';
import { takeIn } from '../contacts/new-contacts.ts';
import type { DealAtHand, WrittenDeal } from '../deals/write-to-deal.ts';
import { namesOf } from '../presenting/names-of.ts';
import { outcomeSentence } from '../presenting/outcome-sentence.ts';
import { settleWords } from '../words/settle-words.ts';
import type { Handle, World } from '../world.ts';
import { shownParts, type Together, writeToParts } from './write-to-parts.ts';

export const closeOut: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, ...record } = input;
  const { conversationId } = record;
  const write = { dealId, conversationId, seenSequence, ofOthers: 'what is theirs to change' } as const;
  let closed: ClosedOut | undefined;
  const written = await writeToParts(world, write, async (deal, together) => {
    if (!together.isNamed) return heldElsewhere(deal, together, record);
    const decided = await decideOn(world, deal, record);
    if (!decided.ok) return decided;
    closed = decided.value;
    return accept(closed.facts);
  });
  if (!written.ok) return written;
  // Side by side, so that the database is waited for once.
  const [shown] = await Promise.all([
    shownCloseOut(world, written.value, closed, conversationId),
    settleWords(world, written.value, record),
  ]);
  return accept({ ...shown, also: shownParts(written.value).also });
};

export type GivenCloseOut = Omit<CloseOutInput, 'dealId' | 'seenSequence' | 'held'> &
  Pick<CloseOutRecord, 'held'>;

/** What was said in one deal is closed out there; that it took place is known in each. */
function heldElsewhere(deal: DealAtHand, { named }: Together, { conversationId, held }: GivenCloseOut) {
  if (deal.standing.conversations[conversationId]?.state !== 'planned') return accept([]);
  const holding = { conversationId, ...held };
  const endsAt = endOf(named.standing.conversations[conversationId], holding, deal.writing.now);
  return holdOtherPart(deal.standing, named.standing, { ...holding, endsAt }, deal.writing);
}

/** Closes a conversation out in one deal. */
export async function decideOn(
  world: World,
  { standing, map, zone, writing }: DealAtHand,
  given: GivenCloseOut,
  alsoIn: readonly string[] = [],
): Promise<Result<ClosedOut, Refusal>> {
  const unknown = await unknownMember(world, given);
  if (unknown) return unknown;
  const joining = await takeIn(world, standing.deal.accountId, given.stakeholders);
  if (!joining.ok) return joining;
  const next =
    given.next?.kind === 'conversation' && alsoIn.length > 0 ? { ...given.next, alsoIn } : given.next;
  return decide(
    { standing, map, zone },
    { ...given, ...(next ? { next } : {}), stakeholders: joining.value },
    writing,
  );
}

async function unknownMember({ tx, workspace }: World, { promises }: GivenCloseOut) {
  for (const { memberId } of promises) {
    if (memberId && !(await loadMember(tx, workspace.id, memberId))) {
      return refuse('member_not_found', 'A promise names somebody who is not in your workspace.', {
        memberId,
      });
    }
  }
  return null;
}

/** What is answered of a close-out. */
export async function shownCloseOut(
  { tx, workspace, locale, now }: World,
  written: WrittenDeal,
  closed: ClosedOut | undefined,
  conversationId: string,
) {
  const { dealId, sequence, factIds, standing } = written;
  // The fold gives every closed-out conversation its outcome.
  const outcome = standing.conversations[conversationId]?.outcome ?? 'continuation';
  const people = [...Object.values(standing.commitments), ...Object.values(standing.asks)].map(
    ({ contactId }) => contactId,
  );
  const names = namesOf(await loadNames(tx, workspace.id, people, []), locale);
  const reading = { locale, names, today: dayOf(now, standing.deal.zone) };
  return {
    ...{ dealId, sequence, factIds, outcome },
    sentence: outcomeSentence(standing, conversationId, outcome, reading),
    nextConversationId: closed?.nextConversationId ?? null,
    notFirm: (closed?.notFirm ?? []).map(({ text, missing }) => ({ text, missing: [...missing] })),
  };
}
