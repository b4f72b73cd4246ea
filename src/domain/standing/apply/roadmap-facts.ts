import type { FactOf } from '../../ledger/facts.ts';
import type { DealView } from '../deal-view.ts';
import { type Draft, put, set } from '../draft.ts';
import type { Proposal, Roadmap } from '../standing.ts';
import type { Handlers } from './handlers.ts';
import { gain } from './positions.ts';

type RoadmapFacts =
  | 'roadmap.shared'
  | 'roadmap.agreed'
  | 'roadmap.visited'
  | 'roadmap.worded'
  | 'proposal.made'
  | 'proposal.accepted'
  | 'proposal.declined';

function changeRoadmap(draft: Draft, change: Partial<Roadmap>): void {
  set(draft, 'roadmap', { ...draft.roadmap, ...change });
}

function answer(
  draft: Draft,
  id: string,
  change: Pick<Proposal, 'state' | 'answer' | 'stayed'>,
): Proposal | null {
  const before = draft.proposals[id];
  if (before?.state !== 'open') return null;
  put(draft, 'proposals', id, { ...before, ...change });
  return before;
}

/** Who named the time that we took will be there at it, and has committed to it by that (R10, R17). */
function takeTheirTime(
  draft: Draft,
  fact: FactOf<'proposal.accepted'>,
  taken: Proposal,
  deal: DealView,
): void {
  const conversation = taken.conversationId === null ? undefined : draft.conversations[taken.conversationId];
  if (conversation?.startsAt !== taken.startsAt) return;
  const own = { willBeThere: true, words: null, at: fact.happenedAt, factId: taken.factId };
  put(draft, 'conversations', conversation.conversationId, {
    ...conversation,
    attendance: { ...conversation.attendance, [taken.contactId]: own },
  });
  if (deal.map.kind('time')) gain(draft, fact, taken.contactId, 'time', { byClient: true }, deal);
}

/** The page that is shared with the client, and what they would have otherwise. */
export const roadmapFacts: Handlers<RoadmapFacts> = {
  'roadmap.shared': (draft, { data }) => {
    const others = draft.roadmap.sharedWith.filter((contactId) => contactId !== data.contactId);
    changeRoadmap(draft, { sharedWith: [...others, data.contactId] });
  },
  'roadmap.agreed': (draft, { data, happenedAt }) =>
    changeRoadmap(draft, { agreedBy: { ...draft.roadmap.agreedBy, [data.contactId]: happenedAt } }),
  'roadmap.visited': (draft, { data, happenedAt }) =>
    changeRoadmap(draft, { lastVisitAt: { ...draft.roadmap.lastVisitAt, [data.contactId]: happenedAt } }),
  'roadmap.worded': (draft, { data }) => {
    const { [data.subject]: _, ...others } = draft.roadmap.wordings;
    changeRoadmap(draft, {
      wordings: data.words === '' ? others : { ...others, [data.subject]: data.words },
    });
  },
  'proposal.made': (draft, fact) => {
    const { data } = fact;
    put(draft, 'proposals', data.proposalId, {
      proposalId: data.proposalId,
      contactId: data.contactId,
      state: 'open',
      conversationId: data.conversationId ?? null,
      commitmentId: data.commitmentId ?? null,
      promiseId: data.promiseId ?? null,
      startsAt: data.startsAt ?? null,
      what: data.what ?? null,
      due: data.due ?? null,
      words: data.words ?? null,
      answer: null,
      madeAt: fact.happenedAt,
      factId: fact.id,
    });
  },
  'proposal.accepted': (draft, fact, deal) => {
    const taken = answer(draft, fact.data.proposalId, { state: 'accepted', answer: null });
    if (taken) takeTheirTime(draft, fact, taken, deal);
  },
  'proposal.declined': (draft, { data }) => {
    const { conversationId = null } = draft.proposals[data.proposalId] ?? {};
    const stayed = conversationId === null ? undefined : draft.conversations[conversationId]?.startsAt;
    const given = { state: 'declined' as const, answer: data.words ?? null };
    answer(draft, data.proposalId, stayed === undefined ? given : { ...given, stayed });
  },
};
