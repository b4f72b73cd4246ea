import type { FactData, NewFact } from '../ledger/facts.ts';
import { absentPerson } from '../ledger/references.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import type { CommitmentMap } from '../playbook/map.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Conversation, Standing } from '../standing/standing.ts';
import { earlier, epochOf, instantOfEpoch } from '../time/calendar.ts';
import { timeObjection } from './plan-conversation.ts';
import { planObjection } from './plan-references.ts';

type Change = FactData['conversation.changed'];

/** Changes a planned conversation: another time keeps its length, another plan replaces the one before. */
export function changeConversation(
  standing: Standing,
  map: CommitmentMap,
  change: Change,
  writing: Writing,
): Result<NewFact[], Refusal> {
  const planned = plannedConversation(standing, change.conversationId);
  if (!planned.ok) return planned;
  const { startsAt, endsAt } = newTimes(planned.value, change);
  const isMoved = startsAt !== planned.value.startsAt || endsAt !== planned.value.endsAt;
  const objection =
    (isMoved ? timeObjection(startsAt, endsAt, writing.now) : null) ??
    absentPerson(standing, change.participants ?? []) ??
    planObjection(standing, map, change.plan ?? {});
  if (objection) return objection;
  const { postponedBy, startsAt: _start, endsAt: _end, place, ...rest } = change;
  const times = isMoved ? { startsAt, endsAt, postponedBy } : {};
  // A form sends the place that it shows, also where nobody ever named one.
  const placed = place !== undefined && place !== (planned.value.place ?? '') ? { place } : {};
  return accept([newFact(writing, 'conversation.changed', { ...rest, ...placed, ...times })]);
}

function newTimes(before: Conversation, change: Change) {
  const startsAt = change.startsAt ?? before.startsAt;
  const length = epochOf(before.endsAt) - epochOf(before.startsAt);
  const endsAt =
    change.endsAt ?? (change.startsAt ? instantOfEpoch(epochOf(startsAt) + length) : before.endsAt);
  return { startsAt, endsAt };
}

/** Records that a planned conversation will not take place. */
export function cancelConversation(
  standing: Standing,
  data: FactData['conversation.cancelled'],
  writing: Writing,
): Result<NewFact[], Refusal> {
  const planned = plannedConversation(standing, data.conversationId);
  if (!planned.ok) return planned;
  return accept([newFact(writing, 'conversation.cancelled', data)]);
}

/** Records that a conversation was missed. It is known from its start on, and happened at its end at the latest. */
export function missConversation(
  standing: Standing,
  data: FactData['conversation.missed'],
  writing: Writing,
): Result<NewFact[], Refusal> {
  const planned = plannedConversation(standing, data.conversationId);
  if (!planned.ok) return planned;
  if (planned.value.startsAt > writing.now) {
    return refuse(
      'happened_in_the_future',
      'This conversation has not begun. If it will not take place, cancel it or change its time.',
    );
  }
  const missedAt = earlier(planned.value.endsAt, writing.now);
  return accept([newFact(writing, 'conversation.missed', data, missedAt)]);
}

/** The conversation if it is still planned; otherwise what it is instead. */
function plannedConversation(standing: Standing, id: string): Result<Conversation, Refusal> {
  const conversation = standing.conversations[id];
  if (!conversation) return refuse('conversation_not_found', 'There is no such conversation in this deal.');
  if (conversation.state !== 'planned') {
    return refuse(
      'conversation_not_planned',
      `This conversation is ${conversation.state}; only a planned one can be changed, cancelled or missed.`,
      { state: conversation.state },
    );
  }
  return accept(conversation);
}
