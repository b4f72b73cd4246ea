import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { Plan } from '#domain/ledger/facts.ts';
import { attendanceSaid } from '#domain/roadmap/attendance-said.ts';
import type { Conversation, Standing } from '#domain/standing/standing.ts';
import { planState } from '#store/deals/deal-rows.ts';
import type { Seen } from './seen.ts';

export function shownConversation(
  { dealId, standing }: { dealId: string; standing: Standing },
  conversation: Conversation,
  seen: Seen,
): ConversationView {
  const { participants, plan, conversationId, title, channel, state, startsAt, endsAt } = conversation;
  return {
    conversationId,
    dealId,
    title,
    channel,
    place: conversation.place || null,
    state,
    startsAt,
    endsAt,
    participants: participants.map((contactId) => ({ id: contactId, name: seen.names.person(contactId) })),
    plan: shownPlan(plan),
    planState: planState(plan),
    toCloseOut: isToCloseOut(conversation, seen.now),
    notes: conversation.notes,
    ending: conversation.ending,
    outcome: conversation.outcome,
    missedBy: conversation.missedBy,
    attendance: shownAttendance(conversation, standing.proposals, seen),
    judgements: Object.entries(conversation.judgements ?? {}).map(([contactId, { factId: _, ...said }]) => ({
      ...{ contactId, name: seen.names.person(contactId) },
      ...said,
    })),
    alsoIn: [...(conversation.alsoIn ?? [])],
  };
}

/** Everybody who is invited, and whoever answered without being named: who comes, who stays away or proposes another time, who has not said. */
function shownAttendance(
  conversation: Conversation,
  proposals: Standing['proposals'],
  seen: Seen,
): ConversationView['attendance'] {
  const { state, participants, attendance = {} } = conversation;
  if (state !== 'planned') return [];
  return [...new Set([...participants, ...Object.keys(attendance)])].map((contactId) => {
    const says = attendanceSaid(conversation, proposals, contactId);
    // Their words about another time stand where it waits for an answer.
    const said = says === 'another time' ? undefined : attendance[contactId];
    return {
      ...{ contactId, name: seen.names.person(contactId) },
      ...{ says, words: said?.words ?? null, at: said?.at ?? null },
    };
  });
}

/** It ended, or is recorded as held, and was not closed out. */
export function isToCloseOut(
  { state, endsAt }: { readonly state: string; readonly endsAt: string },
  now: string,
): boolean {
  return state === 'held' || (state === 'planned' && endsAt <= now);
}

/** A plan may be changed by whoever gets it, so that they get their own. */
export function shownPlan(plan: Plan): ConversationView['plan'] {
  return structuredClone(plan) as ConversationView['plan'];
}
