import type { FactData, NewFact } from '../ledger/facts.ts';
import { isSame } from '../ledger/is-same-fact.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import type { CommitmentMap } from '../playbook/map.ts';
import type { Refusal } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Conversation, Standing } from '../standing/standing.ts';
import { changeConversation } from './change-conversation.ts';
import { type Holding, heldFact } from './hold-conversation.ts';

/** A deal that shares a conversation with the one in which something is recorded. */
export interface OtherPart {
  readonly standing: Standing;
  readonly map: CommitmentMap;
}

/** The part of another deal while it is still planned: what became of it otherwise stays as it is. */
function plannedPart(standing: Standing, conversationId: string): Conversation | null {
  const part = standing.conversations[conversationId];
  return part?.state === 'planned' ? part : null;
}

type Change = FactData['conversation.changed'];

/** Another time, title, place or channel holds in every deal of a conversation; people and plan are each deal's own. */
export function changeOtherPart(
  { standing, map }: OtherPart,
  change: Change,
  writing: Writing,
): Result<NewFact[], Refusal> {
  const before = plannedPart(standing, change.conversationId);
  if (!before) return accept([]);
  const news = whatIsNew(before, change);
  return Object.keys(news).length === 0
    ? accept([])
    : changeConversation(standing, map, { ...news, conversationId: change.conversationId }, writing);
}

/** What is otherwise than it was. Who wanted another time is said only with another time. */
function whatIsNew(before: Conversation, change: Change): Omit<Change, 'conversationId'> {
  const { conversationId: _, postponedBy, alsoIn, ...rest } = change;
  const was: Readonly<Record<string, unknown>> = { place: '', ...before };
  const news = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => value !== undefined && !isSame(was[name], value)),
  );
  const moves = 'startsAt' in news || 'endsAt' in news;
  const inOrder = (ids: readonly string[] | undefined) => [...(ids ?? [])].sort();
  const joins = alsoIn !== undefined && !isSame(inOrder(alsoIn), inOrder(before.alsoIn));
  return { ...news, ...(moves && postponedBy ? { postponedBy } : {}), ...(joins ? { alsoIn } : {}) };
}

/** A conversation that is cancelled or missed is so in every deal in which it is still planned. */
export function endOtherPart(
  standing: Standing,
  conversationId: string,
  decide: () => Result<NewFact[], Refusal>,
): Result<NewFact[], Refusal> {
  return plannedPart(standing, conversationId) ? decide() : accept([]);
}

/**
 * A conversation that was held was held for every deal that it is about. Whoever is known in both deals was there in
 * both or in neither; of the others of a deal, its own plan says who was to be there.
 */
export function holdOtherPart(
  standing: Standing,
  named: Standing,
  holding: Holding,
  writing: Writing,
): Result<NewFact[], Refusal> {
  const before = standing.conversations[holding.conversationId];
  if (before?.state !== 'planned' && before?.state !== 'held') return accept([]);
  const isPresent = (contactId: string) => standing.stakeholders[contactId]?.present === true;
  const there = holding.participants;
  const participants = there && [
    ...new Set([
      ...before.participants.filter((id) => !named.stakeholders[id]?.present || there.includes(id)),
      ...there,
    ]),
  ];
  const held = heldFact(
    standing,
    { ...holding, ...(participants ? { participants: participants.filter(isPresent) } : {}) },
    writing,
  );
  return held.ok ? accept([held.value]) : held;
}

/** What says in a deal that a conversation goes on without another one. */
export function goOnWithout(
  standing: Standing,
  conversationId: string,
  leaving: string,
  writing: Writing,
): NewFact[] {
  const before = plannedPart(standing, conversationId);
  if (!before?.alsoIn?.includes(leaving)) return [];
  const alsoIn = before.alsoIn.filter((dealId) => dealId !== leaving);
  return [newFact(writing, 'conversation.changed', { conversationId, alsoIn })];
}
