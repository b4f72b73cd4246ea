import type { Requestable } from '../ledger/facts.ts';
import type { Day, Instant } from '../time/calendar.ts';
import type { DecidedWords } from './decided-words.ts';
import type { MarkedPhrase } from './vague-phrases/vague-phrase.ts';

export type Side = 'client' | 'ours';

/** Where words come from; it says how they are to be taken: notes are written by us, about both sides. */
export type SpeechSource = 'notes' | 'transcript' | 'chat' | 'mail' | 'document';

/** Who said or wrote something, as the source names them. */
export interface Speaker {
  /** As it is written there, which may be misheard, initials, or "Speaker 2". */
  readonly name: string;
  readonly email: string | null;
}

/** What one person said or wrote without a break: a cue or a few of one speaker, a line of a chat, a paragraph. */
export interface Utterance {
  /** The place of who said it among the speakers; null where the source does not say. */
  readonly speaker: number | null;
  readonly text: string;
  /** Seconds from the beginning of a recording. */
  readonly second: number | null;
  /** When it was written, where it has an instant of its own: a mail of a thread. */
  readonly writtenAt: Instant | null;
  /** It stood nowhere but in the quote of a later mail. */
  readonly onlyQuoted?: boolean;
  /** An empty line stood above it. */
  readonly afterGap?: boolean;
  /** It stood in a list, behind its mark. */
  readonly isItem?: boolean;
  /** It only says what the lines below it are about. */
  readonly isHeading?: boolean;
  /** The words of a quote that it was written right below, between their lines: most likely what it answers. */
  readonly below?: string;
}

/** What was said or written, in the order in which it came, whatever file it came in. */
export interface Speech {
  readonly source: SpeechSource;
  readonly title: string | null;
  /** When it began, where the source says so. */
  readonly startedAt: Instant | null;
  readonly speakers: readonly Speaker[];
  readonly utterances: readonly Utterance[];
  /** What was left out on the way, and why, for whoever wonders: quoted mails, signatures, lines without words. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly what: 'quoted mail' | 'signature' | 'mail read before' | 'no words' | 'not understood';
  readonly count: number;
}

/** Who a speaker is: one of the client's people, one of us, or not known yet. */
export type SpokenBy =
  | { readonly side: 'client'; readonly contactId: string }
  | { readonly side: 'ours'; readonly memberId: string }
  | { readonly side: Side | null };

/** What reading needs to know of the conversation and its deal. */
export interface SpeechContext {
  /** The day of the conversation where it took place, which "tomorrow" is told from. */
  readonly day: Day;
  /** When the conversation that is read for began: "same time next Thursday" is at that hour. */
  readonly startsAt?: Instant;
  /** The zone of the conversation, an IANA name. */
  readonly zone: string;
  /** The first month of the workspace's fiscal year, 1 to 12. */
  readonly fiscalYearStartsIn: number;
  /** How 3/4 is read. */
  readonly dayMonthOrder: 'day first' | 'month first';
  /** Who each of the speech's speakers is, in their order. */
  readonly speakers: readonly SpokenBy[];
  /** Whose notes these are; "I" and "we" in notes are theirs. */
  readonly writer: { readonly memberId: string; readonly name: string } | null;
  readonly people: readonly KnownPerson[];
  readonly members: readonly { readonly memberId: string; readonly name: string }[];
  /** The account's name and our own, which stand for their sides. */
  readonly account: string | null;
  readonly company: string | null;
  /** Who of the client took part, where that is known: "he" in notes is one of them. */
  readonly participants?: readonly string[];
  /** What was to be asked in it, so that an answer finds its ask. */
  readonly asks: readonly {
    readonly askId: string;
    readonly contactId: string | null;
    readonly kind: string | null;
    readonly wording: string | null;
  }[];
  readonly recorded: RecordedWords;
  /** What was decided about words of the deal that were read before. */
  readonly decided?: readonly DecidedWords[];
  /** What the workspace marked as vague for it. */
  readonly phrases?: readonly MarkedPhrase[];
}

/** What the deal has on record and is not done with, so that what was written down already is not proposed as new. */
export interface RecordedWords {
  readonly commitments: readonly RecordedDeed[];
  readonly nonCommitments: readonly RecordedDeed[];
  readonly promises: readonly RecordedDeed[];
  readonly concerns: readonly {
    readonly id: string;
    readonly contactId: string | null;
    readonly text: string;
  }[];
  /** What they asked for and have not been given. */
  readonly requests?: readonly {
    readonly id: string;
    readonly of: Requestable;
    readonly contactId: string | null;
    /** What is known of what it was: one asks for many things that are information. */
    readonly texts: readonly string[];
  }[];
  /** Conversations that are planned. */
  readonly conversations: readonly { readonly id: string; readonly startsAt: Instant }[];
}

export interface RecordedDeed {
  readonly id: string;
  /** Whose it is: a contact's or a member's id; null where nobody was named. */
  readonly by: string | null;
  readonly act: string;
  readonly due: Day | null;
  /** Since when it has that day: what was said before changes nothing of it. */
  readonly since?: Day;
}

export interface KnownPerson {
  readonly contactId: string;
  readonly name: string;
  readonly email: string | null;
  readonly title: string | null;
}
