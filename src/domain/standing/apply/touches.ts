import type { Channel, Fact } from '../../ledger/facts.ts';
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
  if (fact.type === 'conversation.changed' || fact.type === 'conversation.missed')
    keepInMind(draft, { missedAt });
}

/** A touch of ours counts once a day until somebody answers (R31). */
export function reachedOut(draft: Draft, at: Instant, channel: Channel, zone: Zone): void {
  set(draft, 'lastTouch', { at, channel });
  const day = dayOf(at, zone);
  if (draft.memory.unansweredAt.some((before) => dayOf(before, zone) === day)) return;
  keepInMind(draft, { unansweredAt: [...draft.memory.unansweredAt, at] });
}
