import type { NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import type { CommitmentMap } from '../playbook/map.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Conversation, Standing } from '../standing/standing.ts';
import type { Instant, Zone } from '../time/calendar.ts';
import { askFacts } from './close-out-asks.ts';
import { commitmentFacts, type NotFirm } from './close-out-commitments.ts';
import { closeOutObjection } from './close-out-objection.ts';
import type { CloseOutRecord } from './close-out-record.ts';
import { passGate } from './gate.ts';
import { endOf, heldFact, holdConversation } from './hold-conversation.ts';

export interface ClosedOut {
  readonly facts: readonly NewFact[];
  readonly nextConversationId: string | null;
  /** Lines that were kept as non-commitments. */
  readonly notFirm: readonly NotFirm[];
}

/** What a close-out is decided by: the deal as it stands, its map, and the zone of its days. */
export interface CloseOutSurroundings {
  readonly standing: Standing;
  readonly map: CommitmentMap;
  readonly zone: Zone;
}

/**
 * Closes a conversation out: everything at once, at the conversation's end (R5), or nothing. It does not pass without
 * a next conversation or a stated ending.
 */
export function closeOut(
  surroundings: CloseOutSurroundings,
  record: CloseOutRecord,
  writing: Writing,
): Result<ClosedOut, Refusal> {
  const { standing } = surroundings;
  const conversation = standing.conversations[record.conversationId];
  const held = holdFacts(standing, conversation, record, writing);
  if (!held.ok) return held;
  const objection = closeOutObjection(surroundings, record);
  if (objection) return objection;
  const end = held.value.end;
  const gate = passGate(surroundings, record, end, writing);
  if (!gate.ok) return gate;
  const asks = askFacts(standing, conversation, record, end, writing);
  const said = commitmentFacts(record, asks.askIds, end, surroundings.zone, writing);
  const facts = [
    ...held.value.facts,
    ...talkFacts(record, end, writing),
    ...asks.facts,
    ...said.facts,
    ...promiseFacts(record, end, writing),
    ...gate.value.facts,
  ];
  return accept({ facts, nextConversationId: gate.value.nextConversationId, notFirm: said.notFirm });
}

/** Who joined in it and, unless that is recorded already, that it was held. */
function holdFacts(
  standing: Standing,
  conversation: Conversation | undefined,
  record: CloseOutRecord,
  writing: Writing,
): Result<{ facts: NewFact[]; end: Instant }, Refusal> {
  if (!conversation && !record.held) {
    return refuse('conversation_not_found', 'There is no such conversation in this deal.');
  }
  if (conversation?.state === 'planned' && conversation.startsAt > writing.now && !record.held?.startsAt) {
    return refuse(
      'conversation_not_held',
      'This conversation has not begun. It can be closed out once it was held.',
    );
  }
  const holding = { conversationId: record.conversationId, ...record.held };
  const possible = holdConversation(standing, { conversationId: record.conversationId }, writing);
  if (!possible.ok && possible.refusal.code !== 'happened_in_the_future') return possible;
  const joining = record.stakeholders.map(({ contactId }) => contactId);
  const held = heldFact(standing, holding, writing, joining);
  if (!held.ok) return held;
  const end = endOf(conversation, holding, writing.now);
  const joined = record.stakeholders.map((one) => newFact(writing, 'stakeholder.joined', one, end));
  const isKnown = conversation?.state === 'held' && record.held === undefined;
  return accept({ facts: isKnown ? joined : [...joined, held.value], end });
}

/** What came up: topics, requests, concerns, and what became of what was open before. */
function talkFacts(record: CloseOutRecord, end: Instant, writing: Writing): NewFact[] {
  const { conversationId } = record;
  return [
    ...record.topics.map((topic) => newFact(writing, 'topic.opened', { ...topic, conversationId }, end)),
    ...record.requests.map((request) =>
      newFact(
        writing,
        'request.received',
        { ...request, requestId: request.requestId ?? writing.newId() },
        end,
      ),
    ),
    ...record.concerns.flatMap((concern) => concernFacts(concern, end, writing)),
    ...record.resolvedConcerns.map((concern) => newFact(writing, 'concern.resolved', concern, end)),
    ...record.settled.map((settled) => settledFact(settled, end, writing)),
  ];
}

/** The concern as we noted it, and how they read it where somebody has put it into words for them. */
function concernFacts(
  { clientWording: words = '', ...concern }: CloseOutRecord['concerns'][number],
  end: Instant,
  writing: Writing,
): NewFact[] {
  const concernId = concern.concernId ?? writing.newId();
  const raised = newFact(writing, 'concern.raised', { ...concern, concernId }, end);
  return words === ''
    ? [raised]
    : [raised, newFact(writing, 'roadmap.worded', { subject: concernId, words }, end)];
}

function settledFact(settled: CloseOutRecord['settled'][number], end: Instant, writing: Writing): NewFact {
  const { id } = settled;
  switch (settled.what) {
    case 'commitment kept':
      return newFact(writing, 'commitment.kept', { commitmentId: id }, end);
    case 'commitment broken':
      return newFact(writing, 'commitment.broken', { commitmentId: id, reason: settled.reason }, end);
    case 'commitment moved': {
      const { due, reason } = settled;
      return newFact(writing, 'commitment.moved', { commitmentId: id, due, reason }, end);
    }
    case 'promise kept':
      return newFact(writing, 'promise.kept', { promiseId: id }, end);
    case 'promise moved': {
      const { due, reason } = settled;
      return newFact(writing, 'promise.moved', { promiseId: id, due, reason }, end);
    }
  }
}

function promiseFacts(record: CloseOutRecord, end: Instant, writing: Writing): NewFact[] {
  const memberId = writing.by.kind === 'member' ? writing.by.memberId : undefined;
  return record.promises.map((promise) =>
    newFact(
      writing,
      'promise.made',
      {
        memberId,
        ...promise,
        promiseId: promise.promiseId ?? writing.newId(),
        conversationId: record.conversationId,
      },
      end,
    ),
  );
}
