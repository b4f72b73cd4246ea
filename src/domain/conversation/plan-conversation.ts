import type { Channel, NewFact, Plan } from '../ledger/facts.ts';
import { absentPerson } from '../ledger/references.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import type { CommitmentMap } from '../playbook/map.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Standing } from '../standing/standing.ts';
import { addHours, type Instant } from '../time/calendar.ts';
import { planObjection } from './plan-references.ts';

/** A conversation whose end nobody named lasts an hour (R5). */
const usualHours = 1;

export interface ConversationPlan {
  readonly conversationId: string;
  readonly title?: string;
  readonly channel?: Channel;
  readonly place?: string;
  readonly startsAt: Instant;
  readonly endsAt?: Instant;
  readonly participants: readonly string[];
  readonly plan: Plan;
  /** Other deals of the account that it is about as well. */
  readonly alsoIn?: readonly string[];
}

/** Plans a conversation. It lies ahead, and everybody in it is part of the deal. */
export function planConversation(
  standing: Standing,
  map: CommitmentMap,
  planned: ConversationPlan,
  writing: Writing,
): Result<NewFact[], Refusal> {
  if (standing.conversations[planned.conversationId]) return idInUse();
  if (standing.deal.state === 'lost') {
    return refuse('deal_not_open', 'This deal is lost. Reopen it before you plan a conversation.');
  }
  const objection =
    timeObjection(planned.startsAt, planned.endsAt, writing.now) ??
    absentPerson(standing, planned.participants) ??
    planObjection(standing, map, planned.plan);
  const { place, ...rest } = planned;
  const fact = newFact(writing, 'conversation.planned', { ...rest, ...(place ? { place } : {}) });
  return objection ?? accept([fact]);
}

/** Why a conversation cannot be planned for this time; null where it can. */
export function timeObjection(startsAt: Instant, endsAt: Instant | undefined, now: Instant) {
  if (startsAt <= now) {
    return refuse(
      'next_conversation_in_the_past',
      'That time has passed. Choose one that lies ahead, or log the conversation as held.',
    );
  }
  if ((endsAt ?? addHours(startsAt, usualHours)) <= startsAt) return endsBeforeItStarts();
  return null;
}

export function endsBeforeItStarts() {
  return refuse(
    'conversation_ends_before_it_starts',
    'The conversation ends before it starts. Check the times.',
  );
}

export function idInUse() {
  return refuse(
    'id_already_used',
    'Something with this id is recorded already. Use a new id for something new.',
  );
}
