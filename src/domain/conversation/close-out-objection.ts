import { type Objection, unknownKind, unknownPerson } from '../ledger/references.ts';
import { refuse } from '../refusal.ts';
import type { Standing } from '../standing/standing.ts';
import type { CloseOutSurroundings } from './close-out.ts';
import type { CloseOutRecord } from './close-out-record.ts';
import { idInUse } from './plan-conversation.ts';
import { planObjection } from './plan-references.ts';

/** What a close-out names that the deal does not know, or that is settled already. Null where all is in order. */
export function closeOutObjection(surroundings: CloseOutSurroundings, record: CloseOutRecord): Objection {
  const { standing, map } = surroundings;
  return (
    joiningObjection(standing, record) ??
    unknownPerson(withJoining(standing, record), peopleIn(record)) ??
    unknownKind(map, kindsIn(record)) ??
    planObjection(
      withJoining(standing, record),
      map,
      record.next?.kind === 'conversation' ? (record.next.plan ?? {}) : {},
    ) ??
    askObjection(standing, record) ??
    openObjection(standing, record) ??
    newIdObjection(standing, record)
  );
}

function joiningObjection(standing: Standing, record: CloseOutRecord): Objection {
  const ids = record.stakeholders.map(({ contactId }) => contactId);
  const there = ids.find((id, place) => standing.stakeholders[id]?.present || ids.indexOf(id) !== place);
  if (!there) return null;
  return refuse('stakeholder_already_in_deal', 'Somebody you add is part of the deal already.', {
    contactId: there,
  });
}

/** The deal as it will be with those who join: only their being there matters here. */
function withJoining(standing: Standing, record: CloseOutRecord): Standing {
  const joining = record.stakeholders.map(({ contactId, roles }, place) => [
    contactId,
    {
      contactId,
      roles,
      needed: true,
      present: true,
      gain: null,
      joinedAt: standing.lastHappenedAt,
      joinedOrder: place,
      tookPartAt: null,
    },
  ]);
  return { ...standing, stakeholders: { ...standing.stakeholders, ...Object.fromEntries(joining) } };
}

function peopleIn(record: CloseOutRecord): (string | undefined)[] {
  const lines = [
    ...record.asks,
    ...record.withheld,
    ...record.commitments,
    ...record.promises,
    ...record.concerns,
    ...record.requests,
  ];
  const invited = record.next?.kind === 'conversation' ? record.next.participants : [];
  return [...lines.map(({ contactId }) => contactId), ...invited];
}

function kindsIn(record: CloseOutRecord): (string | null | undefined)[] {
  const lines = [...record.asks, ...record.withheld, ...record.commitments, ...record.topics];
  return lines.map(({ kind }) => kind);
}

function askObjection(standing: Standing, record: CloseOutRecord): Objection {
  for (const { askId, answer } of record.asks) {
    const earlier = askId === undefined ? undefined : standing.asks[askId];
    if (answer && earlier?.answer && earlier.answer !== 'maybe') {
      return refuse('ask_already_answered', 'An ask that you answer here has its answer already.', { askId });
    }
  }
  const own = new Set(record.asks.map(({ askId }) => askId));
  const unknown = record.commitments.find(({ askId }) => askId && !own.has(askId) && !standing.asks[askId]);
  if (!unknown) return null;
  return refuse('ask_not_found', 'A commitment names an ask that is not here.', { askId: unknown.askId });
}

/** Everything that is settled, resolved or replaced here is known and still open. */
function openObjection(standing: Standing, record: CloseOutRecord): Objection {
  for (const { what, id } of record.settled) {
    const isPromise = what === 'promise kept' || what === 'promise moved';
    const state = (isPromise ? standing.promises[id] : standing.commitments[id])?.state;
    if (state === 'open') continue;
    if (isPromise) {
      return state
        ? refuse('promise_not_open', `A promise that you settle here is ${state} already.`, { id })
        : refuse('promise_not_found', 'A promise that you settle here is not in this deal.', { id });
    }
    return state
      ? refuse('commitment_not_open', `A commitment that you settle here is ${state} already.`, { id })
      : refuse('commitment_not_found', 'A commitment that you settle here is not in this deal.', { id });
  }
  const concern = record.resolvedConcerns.find(({ concernId }) => !standing.concerns[concernId]);
  if (concern) {
    return refuse('concern_not_found', 'A concern that you settle here is not in this deal.', { ...concern });
  }
  const replaced = record.commitments
    .flatMap(({ replaces }) => replaces ?? [])
    .find((id) => !standing.nonCommitments[id]);
  if (!replaced) return null;
  return refuse('non_commitment_not_found', 'A commitment replaces something that is not in this deal.', {
    nonCommitmentId: replaced,
  });
}

/** Ids that the writer made are new, and no two things have the same. */
function newIdObjection(standing: Standing, record: CloseOutRecord): Objection {
  const made = [
    ...record.asks.map(({ askId }) => askId),
    ...record.commitments.map(({ commitmentId }) => commitmentId),
    ...record.promises.map(({ promiseId }) => promiseId),
    ...record.concerns.map(({ concernId }) => concernId),
    ...record.requests.map(({ requestId }) => requestId),
  ].filter((id) => id !== undefined);
  const taken =
    new Set(made).size !== made.length ||
    record.commitments.some(
      ({ commitmentId: id }) => id && (standing.commitments[id] || standing.nonCommitments[id]),
    ) ||
    record.promises.some(({ promiseId: id }) => id && standing.promises[id]) ||
    record.concerns.some(({ concernId: id }) => id && standing.concerns[id]) ||
    record.requests.some(({ requestId: id }) => id && standing.requests[id]);
  return taken ? idInUse() : null;
}
