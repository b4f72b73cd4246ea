import { useState } from 'react';
import type { getConversation } from '#contract/conversations/conversations.ts';
import type { OutputOf } from '#contract/operation.ts';
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
  const begin = () => beginPlan(proposal, conversation ?? { conversationId }, startsAt);
  const key = conversation ? savedAs(conversation, proposal) : '';
  const [frozen, setFrozen] = useState(() => ({ key, base: begin() }));
  if (frozen.key === key) return frozen.base;
  const now = { key, base: begin() };
  setFrozen(now);
  return now.base;
}

function savedAs(conversation: NonNullable<PlanBegin['conversation']>, { plan }: Proposal): string {
  const { startsAt, endsAt, channel, title, participants } = conversation;
  return JSON.stringify([startsAt, endsAt, channel, title, participants, plan]);
}

const nothing: readonly string[] = [];

/** The entries of the ledger that made the plan what it is. */
export const standingFacts = (conversation: PlanBegin['conversation']): readonly string[] =>
  conversation?.entries.filter(({ corrected }) => !corrected?.void).map(({ factId }) => factId) ?? nothing;
