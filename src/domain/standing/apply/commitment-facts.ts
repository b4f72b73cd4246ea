import { firmnessOf } from '../../conversation/firmness.ts';
import type { Fact, FactOf } from '../../ledger/facts.ts';
import type { DealView } from '../deal-view.ts';
import { type Draft, put } from '../draft.ts';
import type { Commitment } from '../standing.ts';
import { isFromClient } from './from-client.ts';
import type { Handlers } from './handlers.ts';
import { gain, reopen } from './positions.ts';

type CommitmentFacts =
  | 'commitment.made'
  | 'commitment.confirmed'
  | 'commitment.kept'
  | 'commitment.moved'
  | 'commitment.broken'
  | 'commitment.withdrawn'
  | 'non-commitment.heard'
  | 'non-commitment.resolved';

/** A date that is moved this often reopens the question whether it was meant (R11). */
const movesThatReopen = 3;

function makeCommitment(draft: Draft, fact: FactOf<'commitment.made'>, deal: DealView): void {
  const { data } = fact;
  const firmness = firmnessOf({ who: data.contactId, what: data.what, when: data.due });
  const kept = data.kept ?? false;
  const byClient = kept || isFromClient(fact, data.evidence);
  const gave =
    firmness === 'firm' &&
    data.kind !== null &&
    gain(
      draft,
      fact,
      data.contactId,
      data.kind,
      { byClient, commitmentId: data.commitmentId, words: data.quote ?? data.what },
      deal,
    );
  put(draft, 'commitments', data.commitmentId, {
    commitmentId: data.commitmentId,
    state: kept ? 'kept' : 'open',
    conversationId: data.conversationId ?? null,
    askId: data.askId ?? null,
    contactId: data.contactId,
    kind: data.kind,
    what: data.what,
    due: data.due ?? null,
    event: data.event ?? null,
    evidence: data.evidence,
    quote: data.quote ?? null,
    firmness,
    madeAt: fact.happenedAt,
    stateSince: fact.happenedAt,
    movedLaterAt: [],
    gave,
    unsettled: false,
    factId: fact.id,
  });
  if (firmness === 'firm') for (const id of data.replaces ?? []) endNonCommitment(draft, id);
}

/** Ends an open commitment; one that is no longer open stays as it ended. */
function endCommitment(
  draft: Draft,
  fact: Fact,
  id: string,
  state: Exclude<Commitment['state'], 'open'>,
): Commitment | null {
  const before = draft.commitments[id];
  if (before?.state !== 'open') return null;
  const unsettled = state === 'broken';
  put(draft, 'commitments', id, { ...before, state, stateSince: fact.happenedAt, unsettled });
  return before;
}

/** The kind that a firm commitment stood for is open again (R11); one that was never firm gave nothing (R10). */
function takeBack(draft: Draft, fact: Fact, { contactId, kind, firmness }: Commitment): void {
  if (kind !== null && firmness === 'firm') reopen(draft, fact, contactId, kind);
}

/** What they gained by this commitment has the client's own evidence from now on (R17). */
function backUp(draft: Draft, { contactId, kind }: Commitment): void {
  const position = kind === null ? undefined : draft.positions[contactId]?.[kind];
  if (kind === null || position?.state !== 'gained') return;
  put(draft, 'positions', contactId, {
    ...draft.positions[contactId],
    [kind]: { ...position, byClient: true, evidencedByClient: true },
  });
}

function endNonCommitment(draft: Draft, id: string): void {
  const before = draft.nonCommitments[id];
  if (before) put(draft, 'nonCommitments', id, { ...before, standing: false });
}

export const commitmentFacts: Handlers<CommitmentFacts> = {
  'commitment.made': makeCommitment,
  'commitment.confirmed': (draft, fact) => {
    const before = draft.commitments[fact.data.commitmentId];
    if (!before) return;
    put(draft, 'commitments', before.commitmentId, { ...before, evidence: 'roadmap' });
    backUp(draft, before);
  },
  /** Doing what they said is the client's own evidence for the kind (R17). */
  'commitment.kept': (draft, fact) => {
    const commitment = endCommitment(draft, fact, fact.data.commitmentId, 'kept');
    if (commitment) backUp(draft, commitment);
  },
  'commitment.moved': (draft, fact) => {
    const before = draft.commitments[fact.data.commitmentId];
    if (before?.state !== 'open') return;
    const isLater = before.due !== null && fact.data.due > before.due;
    const movedLaterAt = isLater ? [...before.movedLaterAt, fact.happenedAt] : before.movedLaterAt;
    const movedFrom = before.movedFrom ?? (isLater ? before.due : null);
    put(draft, 'commitments', before.commitmentId, {
      ...before,
      due: fact.data.due,
      movedLaterAt,
      ...(movedFrom ? { movedFrom } : {}),
    });
    if (isLater && movedLaterAt.length >= movesThatReopen) takeBack(draft, fact, before);
  },
  'commitment.broken': (draft, fact) => {
    const commitment = endCommitment(draft, fact, fact.data.commitmentId, 'broken');
    if (commitment) takeBack(draft, fact, commitment);
  },
  'commitment.withdrawn': (draft, fact) => {
    const commitment = endCommitment(draft, fact, fact.data.commitmentId, 'withdrawn');
    if (commitment) takeBack(draft, fact, commitment);
  },
  'non-commitment.heard': (draft, fact) => {
    const { data } = fact;
    put(draft, 'nonCommitments', data.nonCommitmentId, {
      nonCommitmentId: data.nonCommitmentId,
      conversationId: data.conversationId ?? null,
      contactId: data.contactId ?? null,
      text: data.text,
      firmness: data.firmness ?? 'vague',
      heardAt: fact.happenedAt,
      standing: true,
      factId: fact.id,
    });
  },
  'non-commitment.resolved': (draft, fact) => endNonCommitment(draft, fact.data.nonCommitmentId),
};
