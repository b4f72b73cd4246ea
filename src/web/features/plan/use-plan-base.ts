import { useState } from 'react';
import type { getConversation } from '#contract/conversations/conversations.ts';
import type { OutputOf } from '#contract/operation.ts';
import { useReader } from '../../ui/reader.tsx';
import { readMomentAt } from '../../ui/typed/read-moment.ts';
import { beginPlan, type PlanDraft, type Proposal } from './plan-draft.ts';

/** What a plan begins with. */
export interface PlanBegin {
  proposal: Proposal;
  /** Of a new one, the id that it will have. */
  conversationId: string;
  /** Null plans a new one. */
  conversation: OutputOf<typeof getConversation> | null;
  /** When a new one begins, where it was begun in the calendar. */
  startsAt: string | null;
}

/**
 * The plan as it is saved, or as it was proposed when the page was opened: guidance that changes while somebody plans
 * does not change it under their eyes, what a colleague saves does.
 */
export function usePlanBase({ proposal, conversation, conversationId, startsAt }: PlanBegin): PlanDraft {
  const { locale, zone } = useReader();
  const begin = () => {
    const expected = startsAt ?? proposal.expectedStart ?? slotOf(proposal, locale, zone);
    return beginPlan(proposal, conversation ?? { conversationId }, expected);
  };
  const key = conversation ? savedAs(conversation, proposal) : '';
  const [frozen, setFrozen] = useState(() => ({ key, base: begin() }));
  if (frozen.key === key) return frozen.base;
  const now = { key, base: begin() };
  setFrozen(now);
  return now.base;
}

/** The slot that was held ready, where it names a time that lies ahead: counted from the conversation that it was for. */
function slotOf({ offeredSlot }: Proposal, locale: string, zone: string): string | null {
  if (!offeredSlot) return null;
  const at = readMomentAt(offeredSlot.from, offeredSlot.text, locale, zone);
  return at !== null && Date.parse(at) > Date.now() ? at : null;
}

function savedAs(conversation: NonNullable<PlanBegin['conversation']>, { plan }: Proposal): string {
  const { startsAt, endsAt, channel, place, title, participants } = conversation;
  return JSON.stringify([startsAt, endsAt, channel, place, title, participants, plan]);
}

const nothing: readonly string[] = [];

/** The entries of the ledger that made the plan what it is. */
export const standingFacts = (conversation: PlanBegin['conversation']): readonly string[] =>
  conversation?.entries.filter(({ corrected }) => !corrected?.void).map(({ factId }) => factId) ?? nothing;
