import { missingForRequest } from '../guidance/missing-for-request.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import { decisionMilestone } from '../standing/derive.ts';
import { saidYes } from '../standing/said-yes.ts';
import type { Conversation, DealCard, Finding } from '../standing/standing.ts';
import type { Day, Instant } from '../time/calendar.ts';
import { neverAskedKinds } from './rules/avoided.ts';
import { missingPlanParts, type PlanPart } from './rules/thin-plan.ts';

/**
 * What the sentence of a finding needs beside the finding itself. People stay ids and instants stay instants: the
 * words are made when it is shown, to whoever looks, on the day they look.
 */
export interface FindingAbout {
  /** In whose or what words: a commitment, a promise, a sentence of theirs, the name of a step. */
  readonly what?: string;
  /** When the conversation starts or ended, or the thing was said. */
  readonly at?: Instant;
  readonly day?: Day;
  /** How many: commitments ahead, promises left behind, moves to a later day. */
  readonly count?: number;
  /** The kinds that are missing, or were skipped and never asked for, in the order of the map. */
  readonly kinds?: readonly KindKey[];
  readonly people?: readonly string[];
  readonly missing?: readonly PlanPart[];
  /** It concerns what is planned, not what was done. */
  readonly planned?: boolean;
  /** Nobody owns the deal; without it, nobody leads its conversations. */
  readonly ownerless?: boolean;
  readonly refused?: boolean;
  readonly missed?: boolean;
  readonly withheld?: boolean;
  readonly question?: string;
  /** The maybe was a yes without what they will do, and by when. */
  readonly saidYes?: boolean;
}

/** Looks up what a finding's sentence needs. */
export function aboutFinding(deal: DealView, finding: Finding): FindingAbout {
  return compact(lookUp(deal, finding));
}

type Loose = { readonly [Field in keyof FindingAbout]: FindingAbout[Field] | null };

function lookUp(deal: DealView, finding: Finding): Loose {
  const { standing, map } = deal;
  const { subject, contactId, kind } = finding;
  const id = subject ?? '';
  const conversation = standing.conversations[id];
  const position = contactId && kind ? standing.positions[contactId]?.[kind] : undefined;
  switch (finding.code) {
    case 'unowned':
      return { ownerless: standing.deal.ownerId === null };
    case 'thin-plan':
      return { at: conversation?.startsAt, missing: conversation && missingPlanParts(conversation.plan) };
    case 'no-objective':
    case 'not-closed-out':
      return { at: conversation?.startsAt, people: conversation?.participants };
    case 'no-next-conversation':
      return { at: finding.from, refused: lastClosedOut(deal)?.ending?.kind === 'refused' || undefined };
    case 'non-commitment':
      // It may have become a finding later: who said it joined the deal by it.
      return { what: standing.nonCommitments[id]?.text, at: standing.nonCommitments[id]?.heardAt };
    case 'one-sided': {
      const promises = Object.values(standing.promises).filter((one) => one.conversationId === subject);
      return { at: conversation?.endsAt, count: promises.length, what: promises[0]?.what };
    }
    case 'avoided':
      return subject === null
        ? { kinds: neverAskedKinds(deal), people: kind ? deal.givers(kind).map((one) => one.contactId) : [] }
        : { withheld: true };
    case 'no-value':
    case 'no-backup':
      return {
        planned: conversation !== undefined && conversation.state === 'planned',
        at: conversation?.startsAt,
      };
    case 'client-led':
      return clientLed(deal);
    case 'not-asked':
      return { at: conversation?.endsAt };
    case 'ahead':
      return { count: standing.lead.deal, kinds: contactId ? missingOf(deal, contactId) : [] };
    case 'premature':
      return {
        planned: conversation !== undefined,
        at: conversation?.startsAt,
        kinds: deal.missingForDeal('decide'),
      };
    case 'window-open':
    case 'our-date':
      return { day: decisionMilestone(deal)?.date, what: decisionMilestone(deal)?.name };
    case 'slipping': {
      const slipped = standing.milestones[id];
      const commitment = standing.commitments[id];
      return {
        what: slipped?.name ?? commitment?.what,
        day: slipped?.date ?? commitment?.due,
        count: (slipped ?? commitment)?.movedLaterAt.length,
      };
    }
    case 'silent':
      return { at: standing.lastTwoWayAt, ...whatWasParked(standing.deal) };
    case 'going-dark':
      return {
        count: standing.memory.unansweredAt.length,
        missed: standing.memory.missedAt.length > 1 || undefined,
        at: standing.memory.unansweredAt.at(-1) ?? standing.memory.missedAt.at(-1),
      };
    case 'owed':
    case 'broken':
      return { what: standing.commitments[id]?.what, day: standing.commitments[id]?.due };
    case 'promised':
      return { what: standing.promises[id]?.what, day: standing.promises[id]?.due };
    case 'answer-due': {
      const proposal = standing.proposals[id];
      const { conversationId = null, commitmentId, promiseId } = proposal ?? {};
      const line = standing.commitments[commitmentId ?? ''] ?? standing.promises[promiseId ?? ''];
      return {
        planned: conversationId !== null || undefined,
        at: conversationId === null ? undefined : proposal?.startsAt,
        what: proposal?.what ?? line?.what,
        day: proposal?.due,
      };
    }
    case 'not-coming':
      return {
        at: conversation?.startsAt,
        what: contactId ? conversation?.attendance?.[contactId]?.words : undefined,
      };
    case 'undated-maybe':
    case 'maybe-due':
      return {
        what: position?.words ?? position?.reason,
        day: position?.reviewOn,
        question: position?.question,
        saidYes: (contactId && kind && saidYes(standing, contactId, kind)) || undefined,
      };
    case 'return-due':
      return {
        day: position?.reviewOn ?? standing.deal.lost?.returnOn,
        question: position?.question ?? standing.deal.lost?.question,
        what: position?.reason ?? standing.deal.lost?.reason,
      };
    case 'single-threaded':
      return { people: lastToTakePart(deal) };
    case 'hurried':
      return {
        kinds: kind ? (map.kind(kind)?.needs ?? []).filter((need) => !deal.isMet(contactId ?? '', need)) : [],
      };
    case 'unconfirmed':
      return { count: finding.evidence.length };
    case 'role-missing':
    case 'their-process-unknown':
    case 'out-of-touch':
      return {};
  }
}

/** A parked deal is silent until its day on purpose: then it is told by what was agreed, and not by the silence. */
function whatWasParked({ parkedUntil, parkedWith }: DealCard): Loose {
  return { day: parkedUntil, question: parkedWith?.question, what: parkedWith?.reason };
}

function clientLed(deal: DealView): Loose {
  const led = Object.values(deal.standing.requests).filter((request) => request.clientLed);
  const [first] = led;
  if (!first) return {};
  const kinds = new Set(led.flatMap((request) => [...missingFor(deal, request.what)]));
  return { what: first.what, kinds: deal.map.keys.filter((key) => kinds.has(key)) };
}

const missingFor = (deal: DealView, what: Parameters<typeof missingForRequest>[1]) =>
  missingForRequest(deal, what).map(({ kind }) => kind);

/** What somebody has yet to give of all that we opened needs. */
function missingOf(deal: DealView, contactId: string): KindKey[] {
  const needed = new Set(
    Object.keys(deal.standing.opened).flatMap((opened) => [...deal.map.transitiveNeeds(opened)]),
  );
  return deal.map.keys.filter(
    (kind) =>
      needed.has(kind) &&
      deal.mustGive(contactId, kind) &&
      !deal.hasGained(contactId, kind) &&
      !deal.isWaived(kind, contactId),
  );
}

function lastClosedOut(deal: DealView): Conversation | null {
  const closed = Object.values(deal.standing.conversations).filter(({ state }) => state === 'closed out');
  return closed.sort((one, other) => (one.endsAt > other.endsAt ? -1 : 1))[0] ?? null;
}

function lastToTakePart(deal: DealView): string[] {
  const present = deal.present.filter(({ tookPartAt }) => tookPartAt !== null);
  return present
    .sort((one, other) => ((one.tookPartAt ?? '') > (other.tookPartAt ?? '') ? -1 : 1))
    .slice(0, 1)
    .map(({ contactId }) => contactId);
}

/** Leaves out what there is nothing to say of. */
function compact(about: Loose): FindingAbout {
  return Object.fromEntries(
    Object.entries(about).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
