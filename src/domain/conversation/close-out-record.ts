import type { NewStakeholder } from '../deal/open-deal.ts';
import type {
  Answer,
  AskRank,
  Channel,
  Evidence,
  Framing,
  MaybeType,
  NoReason,
  Plan,
  Requestable,
} from '../ledger/facts.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { Day, Instant } from '../time/calendar.ts';

/** One ask of the conversation and what they said. With the id of an earlier ask, it is that one's answer. */
export interface AskLine {
  readonly askId?: string;
  readonly contactId: string;
  readonly kind: KindKey | null;
  readonly as: AskRank;
  readonly wording?: string;
  readonly value?: string;
  readonly options?: readonly string[];
  readonly answer?: Answer;
  readonly reason?: NoReason | MaybeType;
  readonly words?: string;
  readonly reviewOn?: Day;
  readonly question?: string;
}

/** What they said they would do: firm, or kept as a non-commitment. */
export interface SaidLine {
  readonly commitmentId?: string;
  readonly contactId?: string;
  readonly kind?: KindKey | null;
  readonly what: string;
  readonly due?: Day;
  readonly event?: string;
  readonly evidence: Evidence;
  readonly quote?: string;
  /** How it reads on their roadmap, where it is to read otherwise. */
  readonly clientWording?: string;
  readonly kept?: boolean;
  readonly askId?: string;
  readonly notAnAct?: boolean;
  readonly replaces?: readonly string[];
}

export interface PromiseLine {
  readonly promiseId?: string;
  readonly contactId?: string;
  readonly memberId?: string;
  readonly what: string;
  readonly due?: Day;
}

/** What became of something that was open before. */
export type Settled =
  | { readonly what: 'commitment kept'; readonly id: string }
  | { readonly what: 'commitment broken'; readonly id: string; readonly reason?: string }
  | { readonly what: 'commitment moved'; readonly id: string; readonly due: Day; readonly reason?: string }
  | { readonly what: 'promise kept'; readonly id: string }
  | { readonly what: 'promise moved'; readonly id: string; readonly due: Day; readonly reason?: string };

/** When you talk next, or how it ended: the gate. */
export type Next =
  | {
      readonly kind: 'conversation';
      readonly conversationId?: string;
      readonly title?: string;
      readonly channel?: Channel;
      readonly startsAt: Instant;
      readonly endsAt?: Instant;
      readonly participants: readonly string[];
      readonly gain?: string;
      readonly plan?: Plan;
      /** The other deals that it is about as well. */
      readonly alsoIn?: readonly string[];
    }
  | { readonly kind: 'already planned'; readonly conversationId: string }
  | {
      readonly kind: 'lost';
      readonly reason?: string;
      readonly returnOn?: Day;
      readonly question?: string;
    }
  | {
      readonly kind: 'parked';
      readonly until: Day;
      readonly reason?: string;
      readonly question?: string;
    }
  | { readonly kind: 'refused'; readonly reason?: string };

/** The record that ends a conversation, as it is handed in. */
export interface CloseOutRecord {
  readonly conversationId: string;
  readonly held?: {
    readonly title?: string;
    readonly channel?: Channel;
    readonly startsAt?: Instant;
    readonly endsAt?: Instant;
    readonly participants?: readonly string[];
    /** The other deals that it was about, where none of them had planned it. */
    readonly alsoIn?: readonly string[];
  };
  readonly notes?: string;
  readonly stakeholders: readonly NewStakeholder[];
  readonly asks: readonly AskLine[];
  readonly withheld: readonly {
    readonly contactId: string;
    readonly kind: KindKey;
    readonly reason?: string;
  }[];
  readonly commitments: readonly SaidLine[];
  readonly promises: readonly PromiseLine[];
  readonly concerns: readonly {
    readonly concernId?: string;
    readonly contactId: string;
    readonly text: string;
    /** How they read it; without it, it is kept from their roadmap. */
    readonly clientWording?: string;
  }[];
  readonly resolvedConcerns: readonly { readonly concernId: string; readonly answer?: string }[];
  readonly requests: readonly {
    readonly requestId?: string;
    readonly what: Requestable;
    readonly contactId?: string;
    readonly words?: string;
  }[];
  readonly topics: readonly {
    readonly kind: KindKey;
    readonly framing: Framing;
    readonly what?: string;
  }[];
  readonly settled: readonly Settled[];
  readonly next?: Next;
}
