import type {
  Answer,
  AskRank,
  Channel,
  Evidence,
  Framing,
  MaybeType,
  NoReason,
  Requestable,
} from '#domain/ledger/facts.ts';
import type { KindKey, Playbook, StakeholderRole } from '#domain/playbook/playbook.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { AccountKey } from '../cast/accounts.ts';
import type { ContactKey } from '../cast/contacts.ts';
import type { MemberKey } from '../cast/members.ts';

/** How stories are written: people and things by short keys, days in working days from today. */

/** A working day counted from today, and a time of that day. */
export type Moment = readonly [day: number, time: string];

export interface AskTold {
  readonly of: ContactKey;
  readonly kind: KindKey | null;
  readonly say?: string;
  /** What the client gains; null where the seller forgot to say. What the playbook says, where left out. */
  readonly worth?: string | null;
}

export interface PlanTold {
  readonly objective?: AskTold;
  readonly backup?: AskTold;
  readonly further?: readonly AskTold[];
  readonly gain?: string;
  readonly agenda?: string;
  readonly insight?: string;
  readonly surprise?: string;
  readonly questions?: readonly string[];
  readonly concerns?: readonly (readonly [concern: string, reply: string])[];
  readonly nextSlot?: string;
  readonly notToday?: readonly string[];
}

export interface ConversationTold {
  readonly key: string;
  /** A moment, or an instant for what is told beside the clock of today. */
  readonly at: Moment | Instant;
  readonly minutes?: number;
  readonly with: readonly ContactKey[];
  readonly title: string;
  readonly channel?: Channel;
  readonly plan?: PlanTold;
}

export interface AnsweredAsk extends AskTold {
  readonly as?: AskRank;
  readonly answer?: Answer;
  readonly reason?: NoReason | MaybeType;
  readonly words?: string;
  /** The day to come back to it. */
  readonly reviewOn?: number;
  readonly question?: string;
  /** With a yes: what they will do, and by when. */
  readonly does?: string;
  readonly by?: number;
  readonly evidence?: Evidence;
  /** Done there and then. */
  readonly done?: true;
}

export interface LineTold {
  /** To come back to it; `person/kind` where left out. */
  readonly key?: string;
  readonly of?: ContactKey;
  readonly kind?: KindKey | null;
  readonly what: string;
  readonly by?: number;
  readonly evidence?: Evidence;
  readonly quote?: string;
  /** A friendly sentence without an act. */
  readonly notAnAct?: true;
  readonly done?: true;
}

export interface PromiseTold {
  readonly key: string;
  readonly to?: ContactKey;
  readonly what: string;
  readonly by?: number;
}

export type NextTold =
  | ConversationTold
  | { readonly lost: string; readonly returnOn?: number; readonly question?: string }
  | { readonly parkedUntil: number; readonly reason: string; readonly question?: string }
  | { readonly refused: string };

export interface ClosingTold {
  readonly notes?: string;
  /** Who was there, where that differs from the plan. */
  readonly present?: readonly ContactKey[];
  readonly joins?: Readonly<Partial<Record<ContactKey, readonly StakeholderRole[]>>>;
  /** The first is the objective, where nothing else is said. */
  readonly asks?: readonly AnsweredAsk[];
  readonly withholds?: readonly {
    readonly of: ContactKey;
    readonly kind: KindKey;
    readonly reason: string;
  }[];
  readonly lines?: readonly LineTold[];
  readonly promises?: readonly PromiseTold[];
  readonly concerns?: readonly { readonly key: string; readonly of: ContactKey; readonly text: string }[];
  readonly resolved?: Readonly<Record<string, string>>;
  readonly requests?: readonly RequestTold[];
  readonly topics?: readonly {
    readonly kind: KindKey;
    readonly framing: Framing;
    readonly what: string;
  }[];
  /** Keys of commitments of theirs, and of promises of ours, that were done by then. */
  readonly kept?: readonly string[];
  readonly promisesKept?: readonly string[];
  /** Nothing where a conversation is planned already. */
  readonly next?: NextTold;
}

export interface RequestTold {
  readonly key: string;
  readonly what: Requestable;
  readonly of: ContactKey;
  readonly words: string;
}

export interface DealTold {
  readonly account: AccountKey;
  readonly name: string;
  readonly owner: MemberKey | null;
  /** In whole units of the workspace's currency. */
  readonly value: number | null;
  readonly opened: Moment;
  readonly people: Readonly<Partial<Record<ContactKey, readonly StakeholderRole[]>>>;
  /** Those of them whom the deal can do without. */
  readonly notNeeded?: readonly ContactKey[];
  /** What is in it for each of them. */
  readonly gains?: Readonly<Partial<Record<ContactKey, string>>>;
  /** The ten commitments, where left out. */
  readonly playbook?: Playbook;
  readonly goal?: string;
  readonly expectedClose?: number;
  readonly first?: ConversationTold;
}
