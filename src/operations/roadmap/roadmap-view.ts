import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { compare } from '#domain/compare.ts';
import { attendanceSaid } from '#domain/roadmap/attendance-said.ts';
import { type RoadmapStep, roadmapSteps, stepsToDecision } from '#domain/roadmap/roadmap-steps.ts';
import { concernForThem } from '#domain/roadmap/words-for-them.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { decisionMilestone } from '#domain/standing/derive.ts';
import type { Commitment, Conversation, PromiseOfOurs, Proposal } from '#domain/standing/standing.ts';
import type { ClientsWords } from '../presenting/clients-words.ts';
import type { Names } from '../presenting/seen.ts';
import { catchUpFor } from './catch-up-for.ts';
import { notYetOf } from './not-yet-of.ts';

/** Who reads a roadmap, when, and how. */
export interface RoadmapReader {
  readonly contactId: string;
  readonly now: string;
  /** Today, where they are. */
  readonly today: string;
  readonly locale: string;
  readonly zone: string;
  readonly isZoneTheirs: boolean;
  readonly names: Names;
  readonly words: ClientsWords;
  readonly account: string | null;
  readonly preparedBy: Roadmap['preparedBy'];
  /** The member whom the page is by. */
  readonly seller: string | null;
  readonly look: Roadmap['look'];
}

/**
 * All that a client is shown of a deal, and nothing else: what is not named here does not leave the house. Of our side
 * that is what we promised them, and what a conversation brings them; of their colleagues what they did, and what they
 * wanted to be read.
 */
export function shownRoadmap(deal: DealView, reader: RoadmapReader): Roadmap {
  const { standing } = deal;
  const { contactId, names, locale, zone } = reader;
  const steps = roadmapSteps(deal);
  return {
    ...{ locale, zone, account: reader.account, preparedBy: reader.preparedBy, look: reader.look },
    isZoneTheirs: reader.isZoneTheirs,
    reader: { contactId, name: names.person(contactId) },
    goal: standing.deal.clientGoal || null,
    stepsToDecision: stepsToDecision(steps, deal),
    decision: shownDecision(deal, reader),
    next: shownNext(deal, reader),
    last: shownLast(deal, reader),
    catchUp: catchUpFor(deal, reader),
    steps: steps.map((step) => shownStep(step, deal, reader)),
    theirs: Object.values(standing.commitments)
      .filter((one) => one.contactId === contactId && (one.state === 'open' || one.state === 'kept'))
      .sort(byDue)
      .flatMap((one) => commitmentLine(one, deal, reader) ?? []),
    ours: Object.values(standing.promises)
      .filter((one) => isForThem(one, contactId) && one.state !== 'withdrawn')
      .sort(byDue)
      .flatMap((one) => promiseLine(one, deal, reader) ?? []),
    concerns: shownConcerns(deal, reader),
    people: deal.present.map((person) => ({
      name: names.person(person.contactId),
      title: names.title(person.contactId),
      isReader: person.contactId === contactId,
    })),
    hasAgreed: standing.roadmap.agreedBy[contactId] !== undefined,
    isOver: standing.deal.state === 'lost',
    news: null,
  };
}

function shownStep(
  { subject, kind, milestone, state, day, people, partsDone, parts }: RoadmapStep,
  deal: DealView,
  { contactId, names, words }: RoadmapReader,
): Roadmap['steps'][number] {
  const own = deal.standing.roadmap.wordings[subject];
  const ofKind = kind === null ? '' : (deal.map.kind(kind)?.clientWording ?? '');
  const isTheirs = (milestone?.contactId ?? contactId) === contactId;
  return {
    ...{ subject, state, day },
    title: milestone ? words.ofStep(milestone, deal.standing) : (own ?? ofKind),
    people: people.map((one) => names.person(one)),
    parts: parts > 1 ? { done: partsDone, of: parts } : null,
    milestoneId: milestone?.milestoneId ?? null,
    isTheirsToFinish: milestone !== null && state !== 'done' && isTheirs,
    notYet: state === 'done' || kind === null ? null : notYetOf(deal, contactId, kind),
  };
}

function shownDecision(deal: DealView, { words }: RoadmapReader): Roadmap['decision'] {
  const milestone = decisionMilestone(deal);
  if (!milestone || milestone.state === 'done') return null;
  return { title: words.ofStep(milestone, deal.standing), day: milestone.date };
}

/** The first that lies ahead and that they are asked to. */
function shownNext(deal: DealView, { contactId, names, now }: RoadmapReader): Roadmap['next'] {
  const [next] = Object.values(deal.standing.conversations)
    .filter((one) => one.state === 'planned' && one.endsAt > now && one.participants.includes(contactId))
    .sort((one, other) => compare(one.startsAt, other.startsAt));
  if (!next) return null;
  const { conversationId, title, startsAt, endsAt } = next;
  return {
    ...{ conversationId, title, startsAt, endsAt },
    place: next.place || null,
    gain: next.plan.gain || null,
    people: next.participants.map((one) => names.person(one)),
    attendance: attendanceSaid(next, deal.standing.proposals, contactId),
    proposedTimes: openProposals(deal, contactId).flatMap((proposal) =>
      proposal.conversationId === conversationId && proposal.startsAt ? [proposal.startsAt] : [],
    ),
    declined: declinedFor(
      deal,
      contactId,
      (proposal) => proposal.conversationId === conversationId,
      startsAt,
    ),
  };
}

/** The latest that they were part of; whether it was worth their time is asked until they have said so. */
function shownLast(deal: DealView, { contactId }: RoadmapReader): Roadmap['last'] {
  const last = Object.values(deal.standing.conversations)
    .filter(({ state, participants }) => isPast(state) && participants.includes(contactId))
    .sort((one, other) => compare(other.endsAt, one.endsAt))[0];
  if (!last || last.judgements?.[contactId]) return null;
  return { conversationId: last.conversationId, title: last.title, endedAt: last.endsAt };
}

const isPast = (state: Conversation['state']) => state === 'held' || state === 'closed out';

/** Their own concerns, and those that a colleague wanted to be read: as they wrote them, or as they were worded for them. */
function shownConcerns(deal: DealView, { contactId, names }: RoadmapReader): Roadmap['concerns'] {
  return Object.values(deal.standing.concerns)
    .filter((one) => one.contactId === contactId || one.shared)
    .sort((one, other) => compare(one.raisedAt, other.raisedAt))
    .flatMap((one) => {
      const text = concernForThem(one, deal.standing.roadmap.wordings);
      const { concernId, answer, open: isOpen, contactId: whose } = one;
      const who = whose === contactId ? null : names.person(whose);
      return text === null ? [] : [{ concernId, text, answer, isOpen, who }];
    });
}

/** What we promised them, or nobody in particular. */
const isForThem = (promise: PromiseOfOurs, contactId: string) =>
  promise.contactId === contactId || promise.contactId === null;

function commitmentLine(
  commitment: Commitment,
  deal: DealView,
  reader: RoadmapReader,
): Roadmap['theirs'][number] | null {
  const { commitmentId, due, state, evidence } = commitment;
  const what = reader.words.ofCommitment(commitment, deal.standing, reader.preparedBy.name);
  if (what === null) return null;
  const isAboutIt = (proposal: Proposal) => proposal.commitmentId === commitmentId;
  const isDone = state === 'kept';
  return {
    ...{ id: commitmentId, by: null, due, isDone },
    what,
    isLate: !isDone && due !== null && due < reader.today,
    isConfirmed: evidence === 'roadmap',
    proposed: proposedFor(deal, reader.contactId, isAboutIt),
    declined: declinedFor(deal, reader.contactId, isAboutIt),
  };
}

function promiseLine(
  promise: PromiseOfOurs,
  deal: DealView,
  reader: RoadmapReader,
): Roadmap['ours'][number] | null {
  const { promiseId, memberId, due, state } = promise;
  const colleague = memberId === null || memberId === reader.seller ? null : reader.names.member(memberId);
  const what = reader.words.ofPromise(promise, deal.standing, colleague ?? reader.preparedBy.name);
  if (what === null) return null;
  const isAboutIt = (proposal: Proposal) => proposal.promiseId === promiseId;
  const isDone = state === 'kept';
  return {
    ...{ id: promiseId, due, isDone, isConfirmed: false },
    by: colleague,
    what,
    isLate: !isDone && due !== null && due < reader.today,
    proposed: proposedFor(deal, reader.contactId, isAboutIt),
    declined: declinedFor(deal, reader.contactId, isAboutIt),
  };
}

function proposedFor(deal: DealView, contactId: string, isAbout: (proposal: Proposal) => boolean) {
  const proposal = openProposals(deal, contactId).findLast(isAbout);
  return proposal ? { what: proposal.what, due: proposal.due, words: proposal.words } : null;
}

/** Our no to what they proposed last, until they propose something else. */
function declinedFor(
  deal: DealView,
  contactId: string,
  isAbout: (proposal: Proposal) => boolean,
  startsAt?: string,
) {
  const last = proposalsOf(deal, contactId).findLast(isAbout);
  // That a time stays was said of that time, and not of the one to which the conversation moved since.
  const hasMoved = last?.stayed !== undefined && last.stayed !== startsAt;
  return last?.state === 'declined' && !hasMoved ? { words: last.answer } : null;
}

const openProposals = (deal: DealView, contactId: string): Proposal[] =>
  proposalsOf(deal, contactId).filter(({ state }) => state === 'open');

function proposalsOf(deal: DealView, contactId: string): Proposal[] {
  return Object.values(deal.standing.proposals)
    .filter((proposal) => proposal.contactId === contactId)
    .sort((one, other) => compare(one.madeAt, other.madeAt));
}

interface Dated {
  readonly due: string | null;
  readonly madeAt: string;
}

/** What is due first, first; what has no day last. */
const byDue = (one: Dated, other: Dated): number =>
  compare(one.due ?? '9999', other.due ?? '9999') || compare(one.madeAt, other.madeAt);
