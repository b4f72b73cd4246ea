import type { Fact, FactOf, Observation } from '../../ledger/facts.ts';
import { addHours } from '../../time/calendar.ts';
import { type Draft, keepInMind, put } from '../draft.ts';
import type { Conversation } from '../standing.ts';
import { isFromClient } from './from-client.ts';
import type { Handlers } from './handlers.ts';
import { gain } from './positions.ts';
import { tookPart } from './touches.ts';

type ConversationFacts =
  | 'conversation.planned'
  | 'conversation.changed'
  | 'conversation.accepted'
  | 'conversation.declined'
  | 'conversation.cancelled'
  | 'conversation.missed'
  | 'conversation.held'
  | 'conversation.closed-out'
  | 'observation.made';

/** A conversation whose end nobody named lasts an hour (R5). */
const usualHours = 1;

function changeConversation(draft: Draft, fact: Fact, id: string, change: Partial<Conversation>): void {
  const before = draft.conversations[id];
  if (!before) return;
  put(draft, 'conversations', id, { ...before, ...change, factId: fact.id, sequence: fact.sequence });
}

const isOver = ({ state }: Conversation): boolean => state === 'held' || state === 'closed out';

function changePlanned(draft: Draft, fact: FactOf<'conversation.changed'>): void {
  const { conversationId, postponedBy, ...change } = fact.data;
  const before = draft.conversations[conversationId];
  if (!before) return;
  if (isOver(before)) {
    changeConversation(draft, fact, conversationId, { plan: change.plan ?? before.plan });
    return;
  }
  const startsAt = change.startsAt ?? before.startsAt;
  const endsAt = change.endsAt ?? (change.startsAt ? addHours(startsAt, usualHours) : before.endsAt);
  // They said so of the time that it had.
  const attendance = startsAt === before.startsAt ? before.attendance : undefined;
  changeConversation(draft, fact, conversationId, {
    ...change,
    startsAt,
    endsAt,
    ...(attendance || before.attendance ? { attendance: attendance ?? {} } : {}),
  });
  const byClient = (postponedBy ?? fact.by.kind) === 'client';
  if (byClient && startsAt > before.startsAt) {
    keepInMind(draft, { missedAt: [...draft.memory.missedAt, fact.happenedAt] });
  }
}

const isJudgement = (what: Observation) => what === 'worth their time' || what === 'not worth their time';

type Attending = FactOf<'conversation.accepted' | 'conversation.declined'>;

/** Whether they will be there, by their own word; who was asked in by a colleague is there from then on. */
function attend(draft: Draft, fact: Attending, willBeThere: boolean, words: string | null): void {
  const { conversationId, contactId } = fact.data;
  const before = draft.conversations[conversationId];
  if (!before) return;
  const own = { willBeThere, words, at: fact.happenedAt, factId: fact.id };
  put(draft, 'conversations', conversationId, {
    ...before,
    attendance: { ...before.attendance, [contactId]: own },
  });
}

export const conversationFacts: Handlers<ConversationFacts> = {
  'conversation.planned': (draft, fact) => {
    const { data } = fact;
    const before = draft.conversations[data.conversationId];
    // Held before the instant at which it was planned: its plan is laid under what became of it.
    if (before && isOver(before)) {
      const { alsoIn = before.alsoIn } = data;
      put(draft, 'conversations', data.conversationId, {
        ...before,
        title: before.title ?? data.title ?? null,
        plan: data.plan,
        ...(alsoIn ? { alsoIn } : {}),
      });
      return;
    }
    put(draft, 'conversations', data.conversationId, {
      conversationId: data.conversationId,
      state: 'planned',
      title: data.title ?? null,
      channel: data.channel ?? 'meeting',
      startsAt: data.startsAt,
      endsAt: data.endsAt ?? addHours(data.startsAt, usualHours),
      plannedAt: fact.happenedAt,
      cancelledAt: null,
      participants: data.participants,
      plan: data.plan,
      notes: null,
      ending: null,
      outcome: null,
      imported: fact.by.kind === 'import',
      missedBy: null,
      ...(data.place ? { place: data.place } : {}),
      ...(data.alsoIn?.length ? { alsoIn: data.alsoIn } : {}),
      factId: fact.id,
      sequence: fact.sequence,
    });
  },
  'conversation.changed': changePlanned,
  /** A time that they take themselves is a firm commitment to it: who, to be there, when (R10, R17). */
  'conversation.accepted': (draft, fact, deal) => {
    attend(draft, fact, true, null);
    if (!draft.conversations[fact.data.conversationId] || !deal.map.kind('time')) return;
    const byClient = isFromClient(fact, fact.data.evidence);
    gain(draft, fact, fact.data.contactId, 'time', { byClient }, deal);
  },
  'conversation.declined': (draft, fact) => attend(draft, fact, false, fact.data.words ?? null),
  'conversation.cancelled': (draft, fact) =>
    changeConversation(draft, fact, fact.data.conversationId, {
      state: 'cancelled',
      cancelledAt: fact.happenedAt,
    }),
  'conversation.missed': (draft, fact) => {
    changeConversation(draft, fact, fact.data.conversationId, { state: 'missed', missedBy: fact.data.side });
    if (fact.data.side === 'client') {
      keepInMind(draft, { missedAt: [...draft.memory.missedAt, fact.happenedAt] });
    }
  },
  /** Happened at its end. It gains `time` for those who took part (R12). */
  'conversation.held': (draft, fact, deal) => {
    const { data } = fact;
    const before = draft.conversations[data.conversationId];
    const participants = data.participants ?? before?.participants ?? [];
    const alsoIn = before?.alsoIn ?? data.alsoIn;
    put(draft, 'conversations', data.conversationId, {
      conversationId: data.conversationId,
      state: before?.state === 'closed out' ? 'closed out' : 'held',
      title: data.title ?? before?.title ?? null,
      channel: data.channel ?? before?.channel ?? 'meeting',
      startsAt: data.startsAt ?? before?.startsAt ?? addHours(fact.happenedAt, -usualHours),
      endsAt: fact.happenedAt,
      plannedAt: before?.plannedAt ?? null,
      cancelledAt: null,
      participants,
      plan: before?.plan ?? {},
      notes: data.notes ?? before?.notes ?? null,
      ending: before?.ending ?? null,
      outcome: before?.outcome ?? null,
      imported: fact.by.kind === 'import',
      missedBy: null,
      ...(alsoIn ? { alsoIn } : {}),
      ...(before?.place ? { place: before.place } : {}),
      ...(before?.attendance ? { attendance: before.attendance } : {}),
      ...(before?.judgements ? { judgements: before.judgements } : {}),
      factId: fact.id,
      sequence: fact.sequence,
    });
    const { channel } = draft.conversations[data.conversationId] ?? { channel: 'meeting' as const };
    tookPart(draft, fact.happenedAt, participants, channel);
    if (!deal.map.kind('time')) return;
    for (const contactId of participants) gain(draft, fact, contactId, 'time', { byClient: true }, deal);
  },
  'observation.made': (draft, fact) => {
    const { conversationId, contactId, what, note } = fact.data;
    const before = conversationId === undefined ? undefined : draft.conversations[conversationId];
    if (!before || contactId === undefined || !isJudgement(what)) return;
    const wasWorthIt = what === 'worth their time';
    const own = { wasWorthIt, words: note ?? null, at: fact.happenedAt, factId: fact.id };
    put(draft, 'conversations', before.conversationId, {
      ...before,
      judgements: { ...before.judgements, [contactId]: own },
    });
  },
  'conversation.closed-out': (draft, fact) => {
    const { data } = fact;
    const before = draft.conversations[data.conversationId];
    changeConversation(draft, fact, data.conversationId, {
      state: 'closed out',
      ending: data.ending ?? null,
      notes: data.notes ?? before?.notes ?? null,
    });
  },
};
