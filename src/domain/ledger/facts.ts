import type { FindingCode } from '../findings/finding-codes.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { Day, Instant } from '../time/calendar.ts';
import type { ClientSideFacts } from './client-side-facts.ts';
import type { DealFacts } from './deal-facts.ts';

/** Who says so. What a client does through their own link is theirs and outranks our judgement. */
export type Author =
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'client'; readonly contactId: string }
  | { readonly kind: 'import'; readonly importId: string }
  | { readonly kind: 'system' };

export const evidences = ['said', 'quoted', 'written', 'calendar', 'roadmap'] as const;
/** How we know of a commitment. Written, calendar and roadmap come from the client; said and quoted do not (R17). */
export type Evidence = (typeof evidences)[number];

export const answers = ['yes', 'no', 'maybe'] as const;
export type Answer = (typeof answers)[number];

export const noReasons = [
  'no project',
  'another supplier',
  'wrong time',
  'no value seen',
  'only this ask',
] as const;
export type NoReason = (typeof noReasons)[number];

export const maybeTypes = [
  'timing',
  'budget',
  'authority',
  'information',
  'fear',
  'status quo',
  'polite no',
] as const;
export type MaybeType = (typeof maybeTypes)[number];

export const framings = ['exploring', 'final'] as const;
export type Framing = (typeof framings)[number];

export const requestables = ['proposal', 'pricing', 'demo', 'contract', 'information'] as const;
export type Requestable = (typeof requestables)[number];

export const channels = ['meeting', 'call', 'video', 'mail', 'message', 'letter', 'event', 'other'] as const;
export type Channel = (typeof channels)[number];

/** What may be noticed of a person or a conversation; the last two are what they say of it themselves. */
export const observations = [
  'leaned back',
  'hurried',
  'warm',
  'worth their time',
  'not worth their time',
] as const;
export type Observation = (typeof observations)[number];

export const askRanks = ['objective', 'backup', 'other'] as const;
export type AskRank = (typeof askRanks)[number];

/** An ask as it is planned: for one person and one kind, or for none ("What do you want to do next?", R15). */
export interface PlannedAsk {
  readonly kind: KindKey | null;
  readonly contactId: string | null;
  readonly wording?: string;
  /** What the client gains if they say yes. */
  readonly value?: string;
  readonly options?: readonly string[];
}

/** The call planner: one page that makes a conversation worth having for both sides. */
export interface Plan {
  readonly objective?: PlannedAsk | null;
  readonly backup?: PlannedAsk | null;
  readonly furtherAsks?: readonly PlannedAsk[];
  /** What the client gains from the conversation, even if they never buy. */
  readonly gain?: string;
  readonly agenda?: string;
  readonly insight?: string;
  /** The entry of the library that the insight was taken from. */
  readonly insightId?: string;
  readonly surprise?: string;
  readonly questions?: readonly string[];
  readonly expectedConcerns?: readonly { readonly concern: string; readonly reply: string }[];
  readonly nextSlot?: string;
  readonly notToday?: readonly string[];
}

/** How a conversation without a next one ended. */
export type Ending =
  | { readonly kind: 'lost'; readonly reason?: string }
  | { readonly kind: 'parked'; readonly until: Day; readonly reason?: string }
  | { readonly kind: 'refused'; readonly reason?: string };

/** What each type of fact records. Keys are `family.what happened`. */
export interface FactData extends DealFacts, ClientSideFacts {
  'conversation.planned': {
    readonly conversationId: string;
    readonly title?: string;
    readonly channel?: Channel;
    /** An address, a room or the link of a call, as clients read it. */
    readonly place?: string;
    readonly startsAt: Instant;
    readonly endsAt?: Instant;
    readonly participants: readonly string[];
    readonly plan: Plan;
    /** Other deals of the account that it is about as well; each has a part of its own in its own ledger. */
    readonly alsoIn?: readonly string[];
  };
  'conversation.changed': {
    readonly conversationId: string;
    readonly title?: string;
    readonly channel?: Channel;
    /** Empty where it has none any more. */
    readonly place?: string;
    readonly startsAt?: Instant;
    readonly endsAt?: Instant;
    readonly participants?: readonly string[];
    readonly plan?: Plan;
    /** Who wanted another time, where the time changed; a client who postpones twice is going dark (R31). */
    readonly postponedBy?: 'client' | 'us';
    readonly alsoIn?: readonly string[];
  };
  /** They will be there, by their own word. */
  'conversation.accepted': {
    readonly conversationId: string;
    readonly contactId: string;
    readonly evidence: Evidence;
  };
  /** They will not be there, by their own word; the conversation stays planned until one of ours changes it (R35). */
  'conversation.declined': {
    readonly conversationId: string;
    readonly contactId: string;
    readonly evidence: Evidence;
    readonly words?: string;
  };
  'conversation.cancelled': { readonly conversationId: string; readonly reason?: string };
  'conversation.missed': {
    readonly conversationId: string;
    readonly side: 'client' | 'us';
    readonly reason?: string;
  };
  /** Happened at its end. */
  'conversation.held': {
    readonly conversationId: string;
    readonly title?: string;
    readonly channel?: Channel;
    readonly startsAt?: Instant;
    readonly participants?: readonly string[];
    readonly notes?: string;
    /** Of one that was never planned: the other deals that it was about. */
    readonly alsoIn?: readonly string[];
  };
  'conversation.closed-out': {
    readonly conversationId: string;
    readonly nextConversationId?: string;
    readonly ending?: Ending;
    readonly notes?: string;
  };

  'ask.made': {
    readonly askId: string;
    readonly conversationId?: string;
    readonly contactId: string;
    readonly kind: KindKey | null;
    readonly as: AskRank;
    readonly wording?: string;
    readonly value?: string;
    readonly options?: readonly string[];
  };
  'ask.withheld': {
    readonly conversationId?: string;
    readonly contactId: string;
    readonly kind: KindKey;
    readonly reason?: string;
  };
  'ask.answered': {
    readonly askId: string;
    readonly answer: Answer;
    readonly reason?: NoReason | MaybeType;
    /** What they said, in their words. */
    readonly words?: string;
    /** The review date of a maybe; the return, renewal or trigger date of a no. */
    readonly reviewOn?: Day;
    readonly question?: string;
  };

  'commitment.made': {
    readonly commitmentId: string;
    readonly conversationId?: string;
    readonly askId?: string;
    readonly contactId: string;
    readonly kind: KindKey | null;
    readonly what: string;
    readonly due?: Day;
    /** Instead of a date: an event, with `due` as its fallback date. */
    readonly event?: string;
    readonly evidence: Evidence;
    readonly quote?: string;
    /** Done there and then: made and kept in one (R12). */
    readonly kept?: boolean;
    /** The non-commitments that it replaces (R26). */
    readonly replaces?: readonly string[];
  };
  /** They say themselves that they committed to it: from said by us to confirmed by them (R17). */
  'commitment.confirmed': { readonly commitmentId: string };
  'commitment.kept': { readonly commitmentId: string; readonly note?: string };
  'commitment.moved': { readonly commitmentId: string; readonly due: Day; readonly reason?: string };
  'commitment.broken': { readonly commitmentId: string; readonly reason?: string };
  'commitment.withdrawn': { readonly commitmentId: string; readonly reason?: string };

  'non-commitment.heard': {
    readonly nonCommitmentId: string;
    readonly conversationId?: string;
    readonly contactId?: string;
    readonly text: string;
    readonly firmness?: 'soft' | 'vague';
    readonly what?: string;
    readonly due?: Day;
  };
  'non-commitment.resolved': { readonly nonCommitmentId: string; readonly how?: string };

  'waiver.made': {
    readonly waiverId: string;
    readonly kind: KindKey;
    /** For one person, or for the deal. */
    readonly contactId?: string;
    readonly reason: string;
  };
  'waiver.ended': { readonly waiverId: string; readonly reason?: string };

  'promise.made': {
    readonly promiseId: string;
    readonly conversationId?: string;
    readonly contactId?: string;
    readonly memberId?: string;
    readonly what: string;
    readonly due?: Day;
  };
  'promise.kept': { readonly promiseId: string; readonly note?: string };
  'promise.moved': { readonly promiseId: string; readonly due: Day; readonly reason?: string };
  'promise.withdrawn': { readonly promiseId: string; readonly reason?: string };

  'topic.opened': {
    readonly kind: KindKey;
    readonly framing: Framing;
    readonly conversationId?: string;
    readonly what?: string;
  };

  'request.received': {
    readonly requestId: string;
    readonly what: Requestable;
    readonly contactId?: string;
    readonly words?: string;
  };
  'request.met': {
    readonly requestId?: string;
    readonly what: Requestable;
    readonly framing?: Framing;
    readonly note?: string;
  };
  'request.declined': { readonly requestId: string; readonly instead?: string };

  'concern.raised': {
    readonly concernId: string;
    readonly contactId: string;
    readonly text: string;
    /** They want their colleagues to read it on the roadmap, too. */
    readonly shared?: true;
  };
  'concern.resolved': { readonly concernId: string; readonly answer?: string };

  'document.shared': {
    readonly documentId: string;
    readonly name: string;
    readonly version?: string;
    readonly framing: Framing;
    readonly kind?: KindKey;
    readonly contactIds?: readonly string[];
  };
  'document.reviewed': { readonly documentId: string; readonly contactId: string };

  /** What the client says of where they stand; reopened takes a commitment back (R11), and not yet is a maybe. */
  'position.confirmed': {
    readonly contactId: string;
    readonly kind: KindKey;
    readonly state?: 'gained' | 'reopened' | 'not yet';
    /** Of a not yet: why, and when to come back to it. */
    readonly words?: string;
    readonly reviewOn?: Day;
  };
  'position.judged': {
    readonly contactId: string;
    readonly kind: KindKey;
    readonly state: 'none' | 'maybe' | 'gained' | 'refused' | 'reopened';
    readonly reason: string;
  };

  'observation.made': {
    readonly contactId?: string;
    readonly conversationId?: string;
    readonly what: Observation;
    readonly note?: string;
  };
  'finding.set-aside': {
    readonly code: FindingCode;
    readonly subject: string | null;
    readonly until: Day;
    readonly reason: string;
  };
  'touch.made': {
    readonly contactId?: string;
    readonly channel: Channel;
    /** Two-way if they took part. */
    readonly way: 'ours' | 'two-way';
    readonly about?: string;
  };
  'note.added': { readonly text: string; readonly conversationId?: string; readonly contactId?: string };
  /** Voids or replaces one fact, in its place and at its time; the last one wins and both stay visible (R3). */
  'correction.made': {
    readonly of: string;
    readonly void?: true;
    /** Written by an undo: an act taken back at once. */
    readonly undo?: true;
    readonly with?: Readonly<Record<string, unknown>>;
    readonly reason?: string;
  };
}

export type FactType = keyof FactData;

/** What every entry of the ledger carries, whatever it records. */
export interface FactHead {
  /** Made by the writer, so that a repeated write is one write. */
  readonly id: string;
  readonly happenedAt: Instant;
  readonly recordedAt: Instant;
  readonly by: Author;
  /** Its place in the deal's ledger, from 1. */
  readonly sequence: number;
}

/** One entry of a deal's ledger. Never changed, never removed. */
export type FactOf<T extends FactType> = {
  [K in T]: FactHead & { readonly type: K; readonly data: FactData[K] };
}[T];
export type Fact = FactOf<FactType>;

/** A fact before the ledger has given it its place. */
export type NewFact = {
  [K in FactType]: Omit<FactHead, 'sequence'> & { readonly type: K; readonly data: FactData[K] };
}[FactType];
