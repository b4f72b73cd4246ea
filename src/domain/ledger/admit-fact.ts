import { missingParts } from '../conversation/firmness.ts';
import { missingForRequest } from '../guidance/missing-for-request.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import { wordedLines } from '../roadmap/roadmap-wordings.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Instant } from '../time/calendar.ts';
import type { FactOf, FactType, NewFact } from './facts.ts';
import { type Objection, unknownKind, unknownPerson } from './references.ts';

/** What one fact is admitted by. */
export interface Admission {
  readonly view: DealView;
  readonly now: Instant;
  /** Whoever meets a request although its needs are missing has said that they know. */
  readonly anyway: boolean;
}

type Rule<Type extends FactType> = (data: FactOf<Type>['data'], admission: Admission) => Objection;

/** A fact that a member records directly: it happened, all that it names is known, and what it ends is open. */
export function admitFact(fact: NewFact, admission: Admission): Result<NewFact, Refusal> {
  if (fact.happenedAt > admission.now) {
    return refuse('happened_in_the_future', 'This has not happened yet. Record it when it has.');
  }
  const data = fact.data as Readonly<Record<string, unknown>>;
  const rule = rules[fact.type] as Rule<FactType> | undefined;
  const objection =
    (fact.type === 'stakeholder.joined' ? null : knownPeople(data, admission)) ??
    unknownKind(admission.view.map, [typeof data.kind === 'string' ? data.kind : null]) ??
    knownConversation(data, admission) ??
    rule?.(fact.data as never, admission) ??
    null;
  return objection ?? accept(fact);
}

function knownPeople(data: Readonly<Record<string, unknown>>, { view }: Admission): Objection {
  const several = Array.isArray(data.contactIds) ? data.contactIds : [];
  return unknownPerson(
    view.standing,
    [data.contactId, ...several].map((id) => (typeof id === 'string' ? id : null)),
  );
}

function knownConversation(data: Readonly<Record<string, unknown>>, { view }: Admission): Objection {
  const { conversationId } = data;
  if (typeof conversationId !== 'string' || view.standing.conversations[conversationId]) return null;
  return refuse('conversation_not_found', 'There is no such conversation in this deal.', { conversationId });
}

/** A new thing gets a new id. */
function isNew(existing: unknown): Objection {
  if (existing === undefined) return null;
  return refuse(
    'id_already_used',
    'Something with this id is recorded already. Use a new id for something new.',
  );
}

const openCommitment = (data: { commitmentId: string }, { view }: Admission): Objection => {
  const state = view.standing.commitments[data.commitmentId]?.state;
  if (state === 'open') return null;
  if (state) return refuse('commitment_not_open', `This commitment is ${state} already.`, { state });
  return refuse('commitment_not_found', 'There is no such commitment in this deal.');
};

const openPromise = (data: { promiseId: string }, { view }: Admission): Objection => {
  const state = view.standing.promises[data.promiseId]?.state;
  if (state === 'open') return null;
  if (state) return refuse('promise_not_open', `This promise is ${state} already.`, { state });
  return refuse('promise_not_found', 'There is no such promise in this deal.');
};

/** Whoever comes or stays away does so to something that lies ahead; that it is there at all was asked before. */
const plannedConversation = (data: { conversationId: string }, { view }: Admission): Objection =>
  view.standing.conversations[data.conversationId]?.state === 'planned'
    ? null
    : refuse('conversation_not_planned', 'This conversation is no longer planned.');

const knownMilestone = (data: { milestoneId: string }, { view }: Admission): Objection =>
  view.standing.milestones[data.milestoneId]
    ? null
    : refuse('milestone_not_found', 'There is no such step of theirs in this deal.');

const knownLine = (data: { subject: string }, { view }: Admission): Objection =>
  wordedLines(view).some(({ subject }) => subject === data.subject)
    ? null
    : refuse('roadmap_line_not_found', 'There is no such line on the roadmap of this deal.');

const knownRequest = (data: { requestId?: string }, { view }: Admission): Objection =>
  data.requestId === undefined || view.standing.requests[data.requestId]
    ? null
    : refuse('request_not_found', 'There is no such request in this deal.');

const presentPerson = (data: { contactId: string }, { view }: Admission): Objection =>
  view.isPresent(data.contactId)
    ? null
    : refuse('stakeholder_not_found', 'This person has left the deal already.', {
        contactId: data.contactId,
      });

const rules: { readonly [Type in FactType]?: Rule<Type> } = {
  'stakeholder.joined': (data, { view }) =>
    view.isPresent(data.contactId)
      ? refuse('stakeholder_already_in_deal', 'This person is part of the deal already.')
      : null,
  'stakeholder.changed': presentPerson,
  'stakeholder.left': presentPerson,

  'conversation.accepted': plannedConversation,
  'conversation.declined': plannedConversation,

  'commitment.made': (data, { view }) => {
    const missing = missingParts({ who: data.contactId, what: data.what, when: data.due });
    if (missing.length > 0 && !data.kept) {
      return refuse(
        'commitment_not_firm',
        'A commitment names a person, an act and a day. Without one of them, record it as a non-commitment.',
        { missing },
      );
    }
    const unknown = (data.replaces ?? []).find((id) => !view.standing.nonCommitments[id]);
    if (unknown) {
      return refuse('non_commitment_not_found', 'It replaces something that is not in this deal.', {
        nonCommitmentId: unknown,
      });
    }
    if (data.askId !== undefined && !view.standing.asks[data.askId]) {
      return refuse('ask_not_found', 'There is no such ask in this deal.');
    }
    return isNew(view.standing.commitments[data.commitmentId]);
  },
  'commitment.kept': openCommitment,
  'commitment.moved': openCommitment,
  'commitment.broken': openCommitment,
  'commitment.withdrawn': openCommitment,
  'non-commitment.heard': (data, { view }) => isNew(view.standing.nonCommitments[data.nonCommitmentId]),
  'non-commitment.resolved': (data, { view }) =>
    view.standing.nonCommitments[data.nonCommitmentId]
      ? null
      : refuse('non_commitment_not_found', 'There is no such non-commitment in this deal.'),

  'promise.made': (data, { view }) => isNew(view.standing.promises[data.promiseId]),
  'promise.kept': openPromise,
  'promise.moved': openPromise,
  'promise.withdrawn': openPromise,

  'ask.made': (data, { view }) => isNew(view.standing.asks[data.askId]),
  'ask.answered': (data, { view }) => {
    const ask = view.standing.asks[data.askId];
    if (!ask) return refuse('ask_not_found', 'There is no such ask in this deal.');
    if (ask.answer === null || ask.answer === 'maybe') return null;
    return refuse(
      'ask_already_answered',
      `They answered this already with ${ask.answer}. Correct that, or ask again.`,
    );
  },

  'concern.raised': (data, { view }) => isNew(view.standing.concerns[data.concernId]),
  'concern.resolved': (data, { view }) =>
    view.standing.concerns[data.concernId]
      ? null
      : refuse('concern_not_found', 'There is no such concern in this deal.'),
  'waiver.made': (data, { view }) =>
    isNew(view.standing.waivers.find(({ waiverId }) => waiverId === data.waiverId)),
  'waiver.ended': (data, { view }) =>
    view.standing.waivers.some(({ waiverId }) => waiverId === data.waiverId)
      ? null
      : refuse('waiver_not_found', 'There is no such waiver in this deal.'),

  'milestone.set': () => null,
  'milestone.moved': knownMilestone,
  'milestone.ordered': ({ milestoneIds }, admission) =>
    milestoneIds
      .map((milestoneId) => knownMilestone({ milestoneId }, admission))
      .find((objection) => objection !== null) ?? null,
  'milestone.done': knownMilestone,
  'milestone.removed': knownMilestone,

  'roadmap.worded': knownLine,

  'request.received': (data, { view }) => isNew(view.standing.requests[data.requestId]),
  'request.met': (data, admission) => {
    const unknown = knownRequest(data, admission);
    if (unknown || admission.anyway || data.framing === 'exploring') return unknown;
    const missing = missingForRequest(admission.view, data.what);
    if (missing.length === 0) return null;
    return refuse(
      'request_needs_missing',
      'Something is missing before this helps them. Ask for that first, show it as an idea to explore, or go on anyway.',
      { what: data.what, missing },
    );
  },
  'request.declined': knownRequest,

  'finding.set-aside': (data, { view }) =>
    view.standing.findings.some(({ code, subject }) => code === data.code && subject === data.subject)
      ? null
      : refuse('finding_not_found', 'This finding no longer holds, so there is nothing to set aside.'),
};
