import type { Ending, NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Conversation, Standing } from '../standing/standing.ts';
import { dayOf, type Instant } from '../time/calendar.ts';
import type { CloseOutSurroundings } from './close-out.ts';
import type { CloseOutRecord, Next } from './close-out-record.ts';
import { idInUse, timeObjection } from './plan-conversation.ts';

interface Passed {
  readonly facts: readonly NewFact[];
  readonly nextConversationId: string | null;
}

/** A conversation is not closed out without a next one, unless it is said which ending it had. */
export function passGate(
  surroundings: CloseOutSurroundings,
  record: CloseOutRecord,
  end: Instant,
  writing: Writing,
): Result<Passed, Refusal> {
  const next = record.next ?? whatStands(surroundings.standing, record.conversationId, writing.now);
  if (!next) {
    return refuse(
      'conversation_without_a_next_one',
      'When do you talk next? Plan it, or say how this ended: lost, parked until a day, or they refused.',
    );
  }
  const { conversationId, notes } = record;
  const closed = (by: { nextConversationId?: string; ending?: Ending }) =>
    newFact(writing, 'conversation.closed-out', { conversationId, notes, ...by }, end);
  const passed = (facts: readonly NewFact[], nextConversationId: string | null = null) =>
    accept<Passed>({ facts, nextConversationId });

  switch (next.kind) {
    case 'conversation':
      return planNext(surroundings.standing, next, end, writing, (planned, id) =>
        passed([planned, closed({ nextConversationId: id })], id),
      );
    case 'already planned': {
      const objection = notAhead(surroundings.standing, next.conversationId, conversationId, writing.now);
      if (objection) return objection;
      return passed([closed({ nextConversationId: next.conversationId })], next.conversationId);
    }
    case 'refused':
      return passed([closed({ ending: { kind: 'refused', reason: next.reason } })]);
    case 'lost': {
      const { kind, ...lost } = next;
      const facts = [closed({ ending: { kind, reason: next.reason } })];
      if (surroundings.standing.deal.state !== 'lost') facts.push(newFact(writing, 'deal.lost', lost, end));
      return passed(facts);
    }
    case 'parked': {
      const { kind, ...parked } = next;
      if (next.until <= dayOf(writing.now, surroundings.zone)) {
        return refuse('next_conversation_in_the_past', 'Park it until a day that lies ahead.');
      }
      const ending = { kind, until: next.until, reason: next.reason };
      const facts = [closed({ ending })];
      if (surroundings.standing.deal.parkedUntil !== next.until) {
        facts.push(newFact(writing, 'deal.parked', parked, end));
      }
      return passed(facts);
    }
  }
}

type NextConversation = Extract<Next, { kind: 'conversation' }>;

function planNext(
  standing: Standing,
  next: NextConversation,
  end: Instant,
  writing: Writing,
  passed: (planned: NewFact, id: string) => Result<Passed, Refusal>,
): Result<Passed, Refusal> {
  const { kind: _, gain, plan, conversationId = writing.newId(), ...planned } = next;
  if (standing.conversations[conversationId]) return idInUse();
  const objection = timeObjection(next.startsAt, next.endsAt, writing.now);
  if (objection) return objection;
  const data = { ...planned, conversationId, plan: { ...(gain ? { gain } : {}), ...plan } };
  return passed(newFact(writing, 'conversation.planned', data, end), conversationId);
}

/** Why a conversation that is named as the next one is none; null where it is. */
function notAhead(standing: Standing, id: string, closing: string, now: Instant) {
  const next = standing.conversations[id];
  if (!next)
    return refuse('conversation_not_found', 'The next conversation that you name is not in this deal.');
  if (next.state !== 'planned' || id === closing) {
    return refuse('conversation_not_planned', 'The next conversation that you name is not planned.');
  }
  if (next.startsAt <= now) {
    return refuse('next_conversation_in_the_past', 'The next conversation that you name has begun already.');
  }
  return null;
}

/** What passes the gate without being said again: a conversation planned already, or a deal that has ended. */
function whatStands(standing: Standing, closing: string, now: Instant): Next | null {
  const next = nextPlanned(standing, closing, now);
  if (next) return { kind: 'already planned', conversationId: next.conversationId };
  const { state, parkedUntil } = standing.deal;
  if (state === 'lost') return { kind: 'lost' };
  if (state === 'parked' && parkedUntil) return { kind: 'parked', until: parkedUntil };
  return null;
}

function nextPlanned(standing: Standing, closing: string, now: Instant): Conversation | null {
  const ahead = Object.values(standing.conversations).filter(
    ({ conversationId, state, startsAt }) =>
      state === 'planned' && startsAt > now && conversationId !== closing,
  );
  return ahead.sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0] ?? null;
}
