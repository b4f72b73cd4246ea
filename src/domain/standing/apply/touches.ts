import type { Channel, Fact, FactType } from '../../ledger/facts.ts';
import { dayOf, type Instant, type Zone } from '../../time/calendar.ts';
import { type Draft, keepInMind, put, set } from '../draft.ts';

/** Somebody at the client took part: a two-way touch, which answers whatever of ours was unanswered (R29). */
export function tookPart(
  draft: Draft,
  at: Instant,
  contactIds: readonly string[],
  channel: Channel | null = null,
): void {
  set(draft, 'lastTwoWayAt', at);
  set(draft, 'lastTouch', { at, channel });
  keepInMind(draft, { unansweredAt: [], missedAt: [] });
  for (const contactId of contactIds) {
    const stakeholder = draft.stakeholders[contactId];
    if (stakeholder) put(draft, 'stakeholders', contactId, { ...stakeholder, tookPartAt: at });
  }
}

/** Any fact by the client is a two-way touch; one that postpones does not make up for what was postponed (R29, R31). */
export function noteAuthor(draft: Draft, fact: Fact): void {
  if (fact.by.kind !== 'client') return;
  const { missedAt } = draft.memory;
  tookPart(draft, fact.happenedAt, [fact.by.contactId]);
  if (isAbsence(fact)) keepInMind(draft, { missedAt });
}

/** What they do where they do not come at the time that was agreed. */
function isAbsence(fact: Fact): boolean {
  if (fact.type === 'proposal.made') return fact.data.startsAt !== undefined;
  return absences.has(fact.type);
}

const absences: ReadonlySet<FactType> = new Set([
  'conversation.changed',
  'conversation.missed',
  'conversation.declined',
]);

/** A touch of ours counts once a day until somebody answers (R31). */
export function reachedOut(draft: Draft, at: Instant, channel: Channel, zone: Zone): void {
  set(draft, 'lastTouch', { at, channel });
  const day = dayOf(at, zone);
  if (draft.memory.unansweredAt.some((before) => dayOf(before, zone) === day)) return;
  keepInMind(draft, { unansweredAt: [...draft.memory.unansweredAt, at] });
}
