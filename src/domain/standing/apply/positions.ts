import { commitmentsOf } from '../../findings/commitments-of.ts';
import type { Fact } from '../../ledger/facts.ts';
import type { KindKey } from '../../playbook/playbook.ts';
import type { DealView } from '../deal-view.ts';
import { type Draft, keepInMind, put } from '../draft.ts';
import type { Commitment, Position } from '../standing.ts';

/** What a fact says of one person and one kind. */
export type PositionChange = Partial<Omit<Position, 'since' | 'recordedAt' | 'factId'>> &
  Pick<Position, 'state'>;

/** What a position is beside its state, where a fact says no more. */
export const plainPosition = {
  evidencedByClient: false,
  commitmentId: null,
  reason: null,
  words: null,
  reviewOn: null,
  question: null,
  hurriedSince: null,
  awaitsConcern: false,
} as const;

/** Sets where one person is on one kind: the last fact does (R15). Unknown people have no position. */
export function setPosition(
  draft: Draft,
  fact: Fact,
  contactId: string,
  kind: KindKey,
  change: PositionChange,
): void {
  if (!draft.stakeholders[contactId]) return;
  const position = {
    ...plainPosition,
    byClient: fact.by.kind === 'client',
    ...change,
    since: fact.happenedAt,
    recordedAt: fact.recordedAt,
    factId: fact.id,
  };
  put(draft, 'positions', contactId, { ...draft.positions[contactId], [kind]: position });
}

/**
 * A person gains a kind. Gaining it once more keeps the first time and takes in the better evidence; with a
 * concern of theirs open, what settles concerns waits for it (R43). Returns whether it is gained by this fact.
 */
export function gain(
  draft: Draft,
  fact: Fact,
  contactId: string,
  kind: KindKey,
  evidence: { byClient: boolean; commitmentId?: string; words?: string | null },
  deal: DealView,
): boolean {
  if (!draft.stakeholders[contactId]) return false;
  const before = draft.positions[contactId]?.[kind];
  if (before?.state === 'gained') {
    settleBroken(draft, deal, { contactId, kind });
    put(draft, 'positions', contactId, {
      ...draft.positions[contactId],
      [kind]: {
        ...before,
        byClient: before.byClient || evidence.byClient,
        evidencedByClient: before.evidencedByClient || evidence.byClient,
      },
    });
    return false;
  }
  const awaitsConcern = kind === deal.map.playbook.landmarks.concerns && hasOpenConcern(draft, contactId);
  const ready = deal.needsAreMet(contactId, kind);
  setPosition(draft, fact, contactId, kind, {
    state: awaitsConcern ? 'reopened' : 'gained',
    byClient: evidence.byClient,
    evidencedByClient: evidence.byClient,
    commitmentId: evidence.commitmentId ?? null,
    words: evidence.words ?? null,
    hurriedSince: ready ? null : fact.happenedAt,
    awaitsConcern,
  });
  if (!awaitsConcern) noteGain(draft, fact, deal, { contactId, kind });
  return !awaitsConcern;
}

/** What a gain settles, and when the kind was first gained by anyone. */
function noteGain(draft: Draft, fact: Fact, deal: DealView, place: Place): void {
  const { kind } = place;
  settleBroken(draft, deal, place);
  if (draft.memory.firstGainedAt[kind] !== undefined) return;
  keepInMind(draft, { firstGainedAt: { ...draft.memory.firstGainedAt, [kind]: fact.happenedAt } });
}

/** What was gained no longer stands (R11). Anything else is left as it is. */
export function reopen(draft: Draft, fact: Fact, contactId: string, kind: KindKey): void {
  const before = draft.positions[contactId]?.[kind];
  if (before?.state !== 'gained' && !before?.awaitsConcern) return;
  setPosition(draft, fact, contactId, kind, { state: 'reopened', byClient: true });
}

/** A new concern takes the kind that settles concerns back until it is resolved (R43). */
export function holdBackConcerns(
  draft: Draft,
  fact: Fact,
  contactId: string,
  kind: KindKey | undefined,
): void {
  if (kind === undefined) return;
  const position = draft.positions[contactId]?.[kind];
  if (position?.state !== 'gained') return;
  setPosition(draft, fact, contactId, kind, { ...position, state: 'reopened', awaitsConcern: true });
}

/** With their last concern resolved, what waited for it is gained. */
export function giveHeldBackConcerns(draft: Draft, fact: Fact, deal: DealView, contactId: string): void {
  if (hasOpenConcern(draft, contactId)) return;
  for (const [kind, position] of Object.entries(draft.positions[contactId] ?? {})) {
    if (!position.awaitsConcern) continue;
    setPosition(draft, fact, contactId, kind, { ...position, state: 'gained', awaitsConcern: false });
    noteGain(draft, fact, deal, { contactId, kind });
  }
}

function hasOpenConcern(draft: Draft, contactId: string): boolean {
  return Object.values(draft.concerns).some((concern) => concern.open && concern.contactId === contactId);
}

interface Place {
  readonly contactId: string;
  readonly kind: KindKey;
}

function settleBroken(draft: Draft, deal: DealView, { contactId, kind }: Place): void {
  for (const commitment of deal.remember(unsettledCommitments)) {
    if (commitment.contactId !== contactId || commitment.kind !== kind) continue;
    put(draft, 'commitments', commitment.commitmentId, { ...commitment, unsettled: false });
  }
}

const unsettledCommitments = (deal: DealView): Commitment[] =>
  commitmentsOf(deal).filter((commitment) => commitment.unsettled);
