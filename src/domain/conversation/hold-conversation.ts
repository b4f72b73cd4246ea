import type { Channel, NewFact } from '../ledger/facts.ts';
import { absentPerson } from '../ledger/references.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Conversation, Standing } from '../standing/standing.ts';
import { addHours, earlier, type Instant } from '../time/calendar.ts';
import { endsBeforeItStarts } from './plan-conversation.ts';

export interface Holding {
  /** An id that the deal does not know logs a conversation that was never planned. */
  readonly conversationId: string;
  readonly title?: string;
  readonly channel?: Channel;
  readonly startsAt?: Instant;
  readonly endsAt?: Instant;
  readonly participants?: readonly string[];
  readonly notes?: string;
  /** The other deals that it was about, where none of them had planned it. */
  readonly alsoIn?: readonly string[];
}

/** Records that a conversation was held, as planned where nothing else is said; or saves its notes. */
export function holdConversation(
  standing: Standing,
  holding: Holding,
  writing: Writing,
): Result<NewFact[], Refusal> {
  const planned = standing.conversations[holding.conversationId];
  if (planned?.state === 'closed out') {
    return refuse(
      'conversation_already_closed_out',
      'This conversation is closed out. What was recorded of it can be corrected in the ledger.',
    );
  }
  if (planned?.state === 'cancelled' || planned?.state === 'missed') {
    return refuse(
      'conversation_not_planned',
      `This conversation is recorded as ${planned.state}. If it took place, void that in the ledger first.`,
      { state: planned.state },
    );
  }
  const held = heldFact(standing, holding, writing);
  return held.ok ? accept([held.value]) : held;
}

/** The fact that a conversation was held: at its end, by those who were there. */
export function heldFact(
  standing: Standing,
  holding: Holding,
  writing: Writing,
  joining: readonly string[] = [],
): Result<NewFact, Refusal> {
  const planned = standing.conversations[holding.conversationId];
  const { endsAt: _end, ...rest } = holding;
  const endsAt = endOf(planned, holding, writing.now);
  const startsAt = holding.startsAt ?? planned?.startsAt ?? addHours(endsAt, -1);
  if (startsAt > writing.now || endsAt > writing.now) {
    return refuse(
      'happened_in_the_future',
      'This conversation lies ahead. It can be held once it has begun.',
    );
  }
  if (startsAt > endsAt) return endsBeforeItStarts();
  const absent = absentPerson(
    standing,
    (holding.participants ?? []).filter((contactId) => !joining.includes(contactId)),
  );
  if (absent) return absent;
  const participants = holding.participants ?? stillThere(standing, planned);
  return accept(newFact(writing, 'conversation.held', { ...rest, startsAt, participants }, endsAt));
}

/** The end that is given, else the one that is known, but a conversation that goes on ends now. */
export function endOf(planned: Conversation | undefined, holding: Holding, now: Instant): Instant {
  if (holding.endsAt) return holding.endsAt;
  if (planned?.state === 'held') return planned.endsAt;
  if (holding.startsAt) return earlier(addHours(holding.startsAt, 1), now);
  return planned ? earlier(planned.endsAt, now) : now;
}

/** Who was invited and has not left the deal since: they were there, where nobody says otherwise. */
function stillThere(standing: Standing, planned: Conversation | undefined): readonly string[] {
  return (planned?.participants ?? []).filter((contactId) => standing.stakeholders[contactId]?.present);
}
