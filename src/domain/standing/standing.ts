import type { FindingCode } from '../findings/finding-codes.ts';
import type {
  Answer,
  AskRank,
  Author,
  Channel,
  Ending,
  Evidence,
  Framing,
  MaybeType,
  NoReason,
  Plan,
  Requestable,
} from '../ledger/facts.ts';
import type { Weight } from '../ledger/weight.ts';
import type { KindKey, PlaybookReference, StakeholderRole } from '../playbook/playbook.ts';
import type { Day, Instant, Zone } from '../time/calendar.ts';
import type { FoldMemory } from './fold-memory.ts';

export type DealState = 'open' | 'won' | 'lost' | 'parked';

export interface DealCard {
  readonly state: DealState;
  readonly name: string;
  readonly accountId: string | null;
  readonly ownerId: string | null;
  readonly valueMinor: number | null;
  readonly currency: string;
  readonly expectedClose: Day | null;
  readonly playbook: PlaybookReference;
  readonly zone: Zone;
  readonly clientGoal: string | null;
  readonly importedStage: string | null;
  readonly openedAt: Instant;
  readonly parkedUntil: Day | null;
  /** What was agreed when it was parked: the question to come back with, and why it waits. */
  readonly parkedWith?: { readonly question: string | null; readonly reason: string | null };
  readonly lost: {
    readonly returnOn: Day | null;
    readonly question: string | null;
    readonly reason: string | null;
  } | null;
  readonly stateSince: Instant;
  /** No finding is from before this: the import that brought the deal in (R4), or its reopening (R38). */
  readonly findingsFrom: Instant | null;
  /** Its opening was taken back: the ledger keeps it, and nothing shows it. */
  readonly undone?: true;
}

export interface Stakeholder extends Weight {
  readonly contactId: string;
  readonly roles: readonly StakeholderRole[];
  readonly needed: boolean;
  readonly present: boolean;
  readonly gain: string | null;
  readonly joinedAt: Instant;
  /** Place in the order of joining, from 1. */
  readonly joinedOrder: number;
  readonly tookPartAt: Instant | null;
}

export type PositionState = 'none' | 'asked' | 'maybe' | 'gained' | 'refused' | 'reopened';

/** Where one person is on one kind, with the fact that says so. */
export interface Position {
  readonly state: PositionState;
  readonly since: Instant;
  readonly recordedAt: Instant;
  readonly factId: string;
  /** Whether the client did this, so that our judgement cannot replace it (R15). */
  readonly byClient: boolean;
  /** Whether anything from the client supports it (R17). */
  readonly evidencedByClient: boolean;
  readonly commitmentId: string | null;
  readonly reason: NoReason | MaybeType | string | null;
  readonly words: string | null;
  readonly reviewOn: Day | null;
  readonly question: string | null;
  /** Set when it was gained while its needs were missing: the client hurried. */
  readonly hurriedSince: Instant | null;
  /** It would be gained if an open concern of theirs did not stand in the way (R43). */
  readonly awaitsConcern: boolean;
}

export type ConversationState = 'planned' | 'held' | 'closed out' | 'cancelled' | 'missed';
export type Outcome = 'order' | 'advance' | 'continuation' | 'no-sale';

export interface Conversation {
  readonly conversationId: string;
  readonly state: ConversationState;
  readonly title: string | null;
  readonly channel: Channel;
  /** Where it is; empty where it had a place and has none any more. */
  readonly place?: string;
  readonly startsAt: Instant;
  /** Held end, else planned end, else start + 1 h (R5). */
  readonly endsAt: Instant;
  readonly plannedAt: Instant | null;
  readonly cancelledAt: Instant | null;
  readonly participants: readonly string[];
  readonly plan: Plan;
  readonly notes: string | null;
  readonly ending: Ending | null;
  readonly outcome: Outcome | null;
  readonly imported: boolean;
  readonly missedBy: 'client' | 'us' | null;
  /** Who said themselves whether they will be there at that time. */
  readonly attendance?: Readonly<Record<string, Attendance>>;
  /** Who said themselves whether it was worth their time. */
  readonly judgements?: Readonly<Record<string, Judgement>>;
  /** Other deals of the account that it is about as well; each has its own part in its own ledger. */
  readonly alsoIn?: readonly string[];
  /** The latest fact that touched it, to notice that somebody else changed it meanwhile. */
  readonly factId: string;
  readonly sequence: number;
}

/** Whether somebody at the client will be there, by their own word. */
export interface Attendance {
  readonly willBeThere: boolean;
  readonly words: string | null;
  readonly at: Instant;
  readonly factId: string;
}

/** Whether somebody found it worth their time, by their own word. */
export interface Judgement {
  readonly wasWorthIt: boolean;
  readonly words: string | null;
  readonly at: Instant;
  readonly factId: string;
}

export interface Ask {
  readonly askId: string;
  readonly conversationId: string | null;
  readonly contactId: string;
  readonly kind: KindKey | null;
  readonly as: AskRank;
  readonly wording: string | null;
  readonly value: string | null;
  readonly madeAt: Instant;
  /** Place among all that was applied, so that "later" is meant by the fold's order and not by the clock. */
  readonly order: number;
  readonly answer: Answer | null;
  readonly answeredAt: Instant | null;
  readonly reason: NoReason | MaybeType | null;
  readonly reviewOn: Day | null;
  readonly question: string | null;
  /** The decision asked for while the window was closed, and not made good since. */
  readonly premature: boolean;
}

export type CommitmentState = 'open' | 'kept' | 'broken' | 'withdrawn';
export type Firmness = 'firm' | 'soft' | 'vague';

export interface Commitment {
  readonly commitmentId: string;
  readonly state: CommitmentState;
  readonly conversationId: string | null;
  readonly askId: string | null;
  readonly contactId: string;
  readonly kind: KindKey | null;
  readonly what: string;
  readonly due: Day | null;
  readonly event: string | null;
  readonly evidence: Evidence;
  readonly quote: string | null;
  readonly firmness: Firmness;
  readonly madeAt: Instant;
  readonly stateSince: Instant;
  /** When it was moved to a later day. */
  readonly movedLaterAt: readonly Instant[];
  /** The day that it had before the first of these moves. */
  readonly movedFrom?: Day;
  /** Whether its kind was gained by it, and not before. */
  readonly gave: boolean;
  /** Broken, and its kind has not been gained again since (R11). */
  readonly unsettled: boolean;
  readonly factId: string;
}

export interface NonCommitment {
  readonly nonCommitmentId: string;
  readonly conversationId: string | null;
  readonly contactId: string | null;
  readonly text: string;
  readonly firmness: 'soft' | 'vague';
  readonly heardAt: Instant;
  readonly standing: boolean;
  readonly factId: string;
}

export interface Waiver {
  readonly waiverId: string;
  readonly kind: KindKey;
  readonly contactId: string | null;
  readonly reason: string;
  readonly madeAt: Instant;
  readonly factId: string;
}

export interface PromiseOfOurs {
  readonly promiseId: string;
  readonly state: 'open' | 'kept' | 'withdrawn';
  readonly conversationId: string | null;
  readonly contactId: string | null;
  readonly memberId: string | null;
  readonly what: string;
  readonly due: Day | null;
  readonly madeAt: Instant;
  readonly factId: string;
}

export interface ClientRequest {
  readonly requestId: string;
  readonly what: Requestable;
  readonly state: 'open' | 'met' | 'declined';
  readonly contactId: string | null;
  readonly words: string | null;
  readonly receivedAt: Instant;
  readonly framing: Framing | null;
  /** Met as final while its needs were missing. */
  readonly metTooEarly: boolean;
  /** And some need of it is missing now (R19). */
  readonly clientLed: boolean;
  readonly factId: string;
}

export interface Concern {
  readonly concernId: string;
  readonly contactId: string;
  readonly text: string;
  readonly open: boolean;
  readonly answer: string | null;
  /** They want their colleagues to read it on the roadmap, too. */
  readonly shared?: true;
  /** They wrote it themselves. */
  readonly byClient?: true;
  readonly raisedAt: Instant;
  readonly factId: string;
}

export interface Milestone {
  readonly milestoneId: string;
  readonly name: string;
  readonly kind: KindKey | null;
  readonly date: Day | null;
  readonly contactId: string | null;
  readonly required: boolean;
  readonly state: 'open' | 'done';
  readonly doneAt: Instant | null;
  /** Moves to a later date since the client last confirmed it (R27). */
  readonly movedLaterAt: readonly Instant[];
  /** The date that it had before the first of these moves. */
  readonly movedFrom?: Day;
  readonly setBy: Author['kind'];
  readonly factId: string;
}

/** What a client would have otherwise; it holds once we accept it (R35). */
export interface Proposal {
  readonly proposalId: string;
  readonly contactId: string;
  readonly state: 'open' | 'accepted' | 'declined';
  /** It is about one of the three. */
  readonly conversationId: string | null;
  readonly commitmentId: string | null;
  readonly promiseId: string | null;
  readonly startsAt: Instant | null;
  readonly what: string | null;
  readonly due: Day | null;
  readonly words: string | null;
  /** What we said when we declined it. */
  readonly answer: string | null;
  /** The time that stayed when we declined another one: of a conversation that moved since, it says nothing. */
  readonly stayed?: Instant;
  readonly madeAt: Instant;
  readonly factId: string;
}

/** What stands of the page that is shared with the client. */
export interface Roadmap {
  readonly sharedWith: readonly string[];
  /** Who agreed to it, and when. */
  readonly agreedBy: Readonly<Record<string, Instant>>;
  readonly lastVisitAt: Readonly<Record<string, Instant>>;
  /** What they read instead of the usual words, by kind, milestone or commitment. */
  readonly wordings: Readonly<Record<string, string>>;
}

export interface OpenedKind {
  readonly at: Instant;
  readonly factId: string;
}

export interface Withheld {
  readonly contactId: string;
  readonly kind: KindKey;
  readonly at: Instant;
  /** Place among all that was applied, as of an ask. */
  readonly order: number;
  readonly conversationId: string | null;
  readonly factId: string;
}

/** Something to act on, with evidence and the instant from which it is true. */
export interface Finding {
  readonly code: FindingCode;
  /** What it concerns (R36): an id, `person/kind`, a kind, or null for the whole deal. */
  readonly subject: string | null;
  readonly from: Instant;
  /** When the clock alone ends it (R28). */
  readonly until: Instant | null;
  /** From when it counts as late; only raises severity. */
  readonly lateFrom: Instant | null;
  /** Hidden by a member until then (R39). */
  readonly setAsideUntil: Instant | null;
  readonly contactId: string | null;
  readonly kind: KindKey | null;
  /** The facts that say so. */
  readonly evidence: readonly string[];
}

export type Together = 'together' | 'stretched' | 'apart';

export interface Lead {
  readonly by: Readonly<Record<string, number>>;
  readonly deal: number;
  /** The person furthest behind, null when nobody is. */
  readonly of: string | null;
  readonly state: Together;
}

export interface Window {
  readonly openedAt: Instant | null;
  readonly lateFrom: Instant | null;
  readonly askedAt: Instant | null;
}

export interface Pace {
  readonly daysPerCommitment: number;
  readonly usualDaysPerCommitment: number;
  readonly decisionDay: Day | null;
}

/** A commitment that could be asked for, from `askableFrom` on (R30); the list is kept in the order of preference. */
export interface Candidate {
  readonly contactId: string;
  readonly kind: KindKey;
  readonly askableFrom: Instant | null;
  readonly skipped: boolean;
}

/** Contact of value with somebody at the client. */
export interface Touch {
  readonly at: Instant;
  readonly channel: Channel | null;
}

/** What follows from a deal's ledger, without knowing what time it is. */
export interface Standing {
  readonly sequence: number;
  readonly lastHappenedAt: Instant;
  readonly deal: DealCard;
  readonly stakeholders: Readonly<Record<string, Stakeholder>>;
  readonly positions: Readonly<Record<string, Readonly<Record<KindKey, Position>>>>;
  readonly opened: Readonly<Record<KindKey, OpenedKind>>;
  readonly conversations: Readonly<Record<string, Conversation>>;
  readonly asks: Readonly<Record<string, Ask>>;
  readonly withheld: readonly Withheld[];
  readonly commitments: Readonly<Record<string, Commitment>>;
  readonly nonCommitments: Readonly<Record<string, NonCommitment>>;
  readonly waivers: readonly Waiver[];
  readonly promises: Readonly<Record<string, PromiseOfOurs>>;
  readonly requests: Readonly<Record<string, ClientRequest>>;
  readonly concerns: Readonly<Record<string, Concern>>;
  readonly milestones: Readonly<Record<string, Milestone>>;
  /** The order that was given to their steps; what it does not name follows by date. */
  readonly milestoneOrder: readonly string[];
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly roadmap: Roadmap;
  readonly lastTwoWayAt: Instant | null;
  /** The last touch by either side; an account is out of touch by the latest of its deals'. */
  readonly lastTouch: Touch | null;
  /** The kinds that are gained for the deal, waived ones among them. */
  readonly gainedForDeal: readonly KindKey[];
  readonly waivedForDeal: readonly KindKey[];
  /** Needed by what we opened, asked of somebody's part, and gained by nobody (R21). */
  readonly skipped: readonly KindKey[];
  /** The next kind of the deal (R13). */
  readonly nextKind: KindKey | null;
  readonly lead: Lead;
  readonly window: Window;
  readonly pace: Pace | null;
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Finding[];
  readonly memory: FoldMemory;
}
