import type { NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Conversation, Standing } from '../standing/standing.ts';
import type { Instant } from '../time/calendar.ts';

export type SaidFromCalendar = 'comes' | 'stays away' | 'may come' | 'another time' | 'nothing';

/** What somebody's calendar says of an invitation, and what it said of it last. */
export interface CalendarAnswer {
  readonly answer: 'accepted' | 'declined' | 'tentative' | 'not said';
  readonly at: Instant | null;
  readonly words: string | null;
  /** The time that is answered; null where that cannot be told. */
  readonly answeredTime: Instant | null;
  /** Another time that they would rather have. */
  readonly proposedTime: Instant | null;
  readonly before: {
    readonly said: string;
    readonly at: Instant | null;
    readonly startsAt: Instant | null;
  } | null;
  /** How it is written down that they may come. */
  readonly mayCome: string;
}

export interface Invited {
  readonly standing: Standing;
  readonly conversation: Conversation;
  readonly contactId: string;
  /** Writes as that person. */
  readonly writing: Writing;
}

interface Decided {
  readonly facts: NewFact[];
  readonly said: SaidFromCalendar;
  readonly isKnown: boolean;
}

/**
 * The facts that an answer from a calendar comes to: by that person, with their calendar as the evidence (R17). Perhaps
 * is nothing firm; another time is a proposal until we accept it (R35). An answer to a time that is off says nothing of
 * the one that holds, and the same answer twice is one.
 */
export function answerFromCalendar(invited: Invited, given: CalendarAnswer): Result<Decided, Refusal> {
  const { conversation, writing } = invited;
  if (conversation.state !== 'planned' || conversation.endsAt <= writing.now) {
    return refuse('conversation_not_planned', 'This conversation does not lie ahead any more.');
  }
  const { before, at } = given;
  if (before?.at && at && at < before.at) {
    return refuse(
      'calendar_reply_outdated',
      'They have answered again since. The later answer is recorded, and holds.',
    );
  }
  if (given.proposedTime !== null) return anotherTime(invited, given, given.proposedTime);
  if (given.answeredTime !== conversation.startsAt) {
    return refuse(
      'calendar_reply_outdated',
      'This answers the invitation to another time: the conversation has been moved since. Send them how it stands now.',
    );
  }
  if (given.answer === 'accepted') return comes(invited);
  if (given.answer === 'declined') return staysAway(invited, given.words);
  if (given.answer === 'tentative') return mayCome(invited, given);
  return accept({ facts: [], said: 'nothing', isKnown: false });
}

function comes({ conversation, contactId, writing }: Invited): Result<Decided, Refusal> {
  const { conversationId, attendance } = conversation;
  if (attendance?.[contactId]?.willBeThere) return accept({ facts: [], said: 'comes', isKnown: true });
  const fact = newFact(writing, 'conversation.accepted', { conversationId, contactId, evidence: 'calendar' });
  return accept({ facts: [fact], said: 'comes', isKnown: false });
}

function staysAway(
  { conversation, contactId, writing }: Invited,
  words: string | null,
): Result<Decided, Refusal> {
  const { conversationId, attendance } = conversation;
  const said = 'stays away';
  if (attendance?.[contactId]?.willBeThere === false) return accept({ facts: [], said, isKnown: true });
  const data = { conversationId, contactId, evidence: 'calendar' as const, ...(words ? { words } : {}) };
  return accept({ facts: [newFact(writing, 'conversation.declined', data)], said, isKnown: false });
}

/** What they had agreed to is taken back by it: they were in touch, and it is open whether they come. */
function mayCome(
  { conversation, contactId, writing }: Invited,
  given: CalendarAnswer,
): Result<Decided, Refusal> {
  const said = 'may come';
  const { before, at, answeredTime } = given;
  const isSame = before?.said === said && before.startsAt === answeredTime;
  const own = conversation.attendance?.[contactId];
  if (isSame && (before.at === at || !own)) return accept({ facts: [], said, isKnown: true });
  const touch = newFact(writing, 'touch.made', {
    ...{ contactId, channel: 'mail', way: 'two-way' },
    about: given.words ?? given.mayCome,
  });
  const takenBack = own ? [newFact(writing, 'correction.made', { of: own.factId, void: true })] : [];
  return accept({ facts: [...takenBack, touch], said, isKnown: false });
}

function anotherTime(
  { standing, conversation, contactId, writing }: Invited,
  { words }: CalendarAnswer,
  startsAt: Instant,
): Result<Decided, Refusal> {
  const said = 'another time';
  const { conversationId } = conversation;
  if (startsAt <= writing.now) {
    return refuse('next_conversation_in_the_past', 'That time has passed. Choose one that lies ahead.');
  }
  const isKnown = Object.values(standing.proposals).some(
    (one) =>
      one.contactId === contactId &&
      one.conversationId === conversationId &&
      one.state === 'open' &&
      one.startsAt === startsAt,
  );
  if (isKnown) return accept({ facts: [], said, isKnown: true });
  const proposalId = writing.newId();
  const data = {
    ...{ proposalId, contactId, conversationId, startsAt },
    ...(words ? { words } : {}),
    evidence: 'calendar' as const,
  };
  return accept({ facts: [newFact(writing, 'proposal.made', data)], said, isKnown: false });
}
