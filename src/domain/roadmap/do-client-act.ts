import type { FactData, FactType, NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Commitment, Conversation } from '../standing/standing.ts';
import { agreeToo } from './agree-too.ts';
import { attendanceSaid } from './attendance-said.ts';
import type { ClientAct } from './client-act.ts';

/** Who is on the page, and the deal that it is about. */
export interface AtTheRoadmap {
  readonly deal: DealView;
  readonly contactId: string;
  /** Writes as that person. */
  readonly writing: Writing;
}

type Decided = Result<NewFact[], Refusal>;

/**
 * The facts that an act on the roadmap comes to. Somebody acts for themselves alone: on what they committed to, on
 * conversations that they are asked to, and on the steps of their own company. What was done before is done (a page
 * that is sent twice, or a button pressed again, writes nothing).
 */
export function doClientAct(page: AtTheRoadmap, act: ClientAct): Decided {
  if (!page.deal.isPresent(page.contactId)) {
    return refuse('stakeholder_not_found', 'You are no longer part of this plan.');
  }
  return (acts[act.act] as Doing<ClientAct['act']>)(page, act as never);
}

type Doing<Name extends ClientAct['act']> = (
  page: AtTheRoadmap,
  act: Extract<ClientAct, { act: Name }>,
) => Decided;

const acts: { readonly [Name in ClientAct['act']]: Doing<Name> } = {
  agree: (page) =>
    page.deal.standing.roadmap.agreedBy[page.contactId]
      ? accept([])
      : one(page, 'roadmap.agreed', { contactId: page.contactId }),
  'agree too': (page, { kind }) => agreeToo(page, kind),

  attend: (page, { conversationId }) => {
    const conversation = plannedConversation(page, conversationId);
    if (!conversation.ok) return conversation;
    if (saysAlready(page, conversation.value) === 'comes') return accept([]);
    const { contactId } = page;
    return one(page, 'conversation.accepted', { conversationId, contactId, evidence: 'roadmap' });
  },
  'stay away': (page, { conversationId, words }) => {
    const conversation = plannedConversation(page, conversationId);
    if (!conversation.ok) return conversation;
    if (saysAlready(page, conversation.value) === 'stays away') return accept([]);
    const { contactId } = page;
    return one(
      page,
      'conversation.declined',
      said({ conversationId, contactId, evidence: 'roadmap' }, words),
    );
  },
  'propose time': (page, { conversationId, startsAt, words }) => {
    const conversation = plannedConversation(page, conversationId);
    if (!conversation.ok) return conversation;
    if (startsAt <= page.writing.now) {
      return refuse('next_conversation_in_the_past', 'That time has passed. Choose one that lies ahead.');
    }
    if (startsAt === conversation.value.startsAt) return acts.attend(page, { act: 'attend', conversationId });
    const same = proposalsOf(page).find(
      (before) => before.conversationId === conversationId && before.startsAt === startsAt,
    );
    if (same && saysAlready(page, conversation.value) === 'another time') return accept([]);
    // Who said meanwhile that they come, and would have that time after all, says the same thing once more.
    return propose(page, { conversationId, startsAt }, words ?? same?.words ?? undefined, same?.proposalId);
  },
  'judge conversation': (page, { conversationId, wasWorthIt, words }) => {
    const conversation = page.deal.standing.conversations[conversationId];
    const wasThere =
      conversation?.participants.includes(page.contactId) &&
      (conversation.state === 'held' || conversation.state === 'closed out');
    if (!wasThere) return refuse('conversation_not_found', 'You were not part of this conversation.');
    return one(page, 'observation.made', {
      contactId: page.contactId,
      conversationId,
      what: wasWorthIt ? 'worth their time' : 'not worth their time',
      ...(words ? { note: words } : {}),
    });
  },

  'set date': (page, { milestoneId, date, words }) => {
    const milestone = page.deal.standing.milestones[milestoneId];
    if (!milestone) return refuse('milestone_not_found', 'This step is no longer part of the plan.');
    if (milestone.state === 'done') return accept([]);
    return one(page, 'milestone.moved', { milestoneId, date, ...(words ? { reason: words } : {}) });
  },
  finish: (page, { milestoneId }) => {
    const milestone = page.deal.standing.milestones[milestoneId];
    const isTheirs = milestone && (milestone.contactId ?? page.contactId) === page.contactId;
    if (!isTheirs) return refuse('milestone_not_found', 'This step is not yours.');
    if (milestone.state === 'done') return accept([]);
    const done = newFact(page.writing, 'milestone.done', { milestoneId });
    return accept([done, ...confirming(page, milestone.kind)]);
  },

  'confirm commitment': (page, { commitmentId }) => {
    const commitment = ownCommitment(page, commitmentId);
    if (!commitment.ok) return commitment;
    if (commitment.value.evidence === 'roadmap') return accept([]);
    return one(page, 'commitment.confirmed', { commitmentId });
  },
  'keep commitment': (page, { commitmentId }) => {
    const commitment = ownCommitment(page, commitmentId);
    if (!commitment.ok) return commitment;
    if (commitment.value.state === 'kept') return accept([]);
    return one(page, 'commitment.kept', { commitmentId });
  },
  correct: (page, { commitmentId, promiseId, what, due, words }) => {
    if (what === undefined && due === undefined && !words) return accept([]);
    if (commitmentId !== undefined) {
      const commitment = ownCommitment(page, commitmentId);
      if (!commitment.ok) return commitment;
      return propose(page, { commitmentId, ...stated(what, due) }, words);
    }
    const promise = promiseId === undefined ? undefined : page.deal.standing.promises[promiseId];
    if (promise?.state !== 'open') {
      return refuse('promise_not_found', 'This line is no longer part of the plan.');
    }
    return propose(page, { promiseId: promise.promiseId, ...stated(what, due) }, words);
  },

  'raise concern': (page, { text, isShared }) =>
    one(page, 'concern.raised', {
      concernId: page.writing.newId(),
      contactId: page.contactId,
      text,
      ...(isShared ? { shared: true } : {}),
    }),
  'not yet': (page, { kind, words, reviewOn }) => {
    if (!page.deal.map.kind(kind)) {
      return refuse('kind_not_found', 'This step is no longer part of the plan.');
    }
    return one(page, 'position.confirmed', {
      contactId: page.contactId,
      kind,
      state: 'not yet',
      words,
      ...(reviewOn ? { reviewOn } : {}),
    });
  },
};

function one<Type extends FactType>(page: AtTheRoadmap, type: Type, data: FactData[Type]): Decided {
  return accept([newFact(page.writing, type, data)]);
}

type Proposed = Omit<FactData['proposal.made'], 'proposalId' | 'contactId' | 'words'>;

/** A later proposal about the same thing stands beside the earlier one: which of them holds is ours to say. */
function propose(
  page: AtTheRoadmap,
  about: Proposed,
  words: string | undefined,
  proposalId = page.writing.newId(),
): Decided {
  return one(page, 'proposal.made', said({ proposalId, contactId: page.contactId, ...about }, words));
}

const said = <Data extends object>(data: Data, words: string | undefined) =>
  words ? { ...data, words } : data;

const stated = (what: string | undefined, due: string | undefined) => ({
  ...(what === undefined ? {} : { what }),
  ...(due === undefined ? {} : { due }),
});

const saysAlready = ({ deal, contactId }: AtTheRoadmap, conversation: Conversation) =>
  attendanceSaid(conversation, deal.standing.proposals, contactId);

const proposalsOf = ({ deal, contactId }: AtTheRoadmap) =>
  Object.values(deal.standing.proposals).filter(
    (proposal) => proposal.contactId === contactId && proposal.state === 'open',
  );

/**
 * What a finished step stands for is theirs by their own word, where it is theirs to give (R10). That their board has
 * met says that they have decided, and not what: a decision is asked for, and answered.
 */
function confirming({ deal, contactId, writing }: AtTheRoadmap, kind: string | null): NewFact[] {
  if (
    kind === null ||
    kind === 'decide' ||
    !deal.mustGive(contactId, kind) ||
    deal.hasGained(contactId, kind)
  )
    return [];
  return [newFact(writing, 'position.confirmed', { contactId, kind })];
}

function plannedConversation(page: AtTheRoadmap, id: string): Result<Conversation, Refusal> {
  const conversation = page.deal.standing.conversations[id];
  if (!conversation) return refuse('conversation_not_found', 'This conversation is no longer planned.');
  if (conversation.state !== 'planned' || conversation.endsAt <= page.writing.now) {
    return refuse('conversation_not_planned', 'This conversation is no longer planned.');
  }
  return accept(conversation);
}

function ownCommitment(page: AtTheRoadmap, id: string): Result<Commitment, Refusal> {
  const commitment = page.deal.standing.commitments[id];
  if (commitment?.contactId !== page.contactId) {
    return refuse('commitment_not_found', 'This line is not yours.');
  }
  if (commitment.state === 'open' || commitment.state === 'kept') return accept(commitment);
  return refuse('commitment_not_open', 'This line is no longer part of the plan.');
}
