import type {
  Answer,
  AskRank,
  Evidence,
  Framing,
  MaybeType,
  NoReason,
  Requestable,
} from '../ledger/facts.ts';
import type { StakeholderRole } from '../playbook/playbook.ts';
import type { Day, Instant } from '../time/calendar.ts';
import type { Side, SpeechSource } from '../words/speech.ts';

/** How an ask went, as far as it is said; `not asked` of one that was planned. */
export type AskResult = Answer | 'not asked' | 'no answer';

export type NextKind = 'conversation' | 'already planned' | 'lost' | 'parked' | 'refused';

/**
 * The nouns of a meeting's record and their fields. A day or time that is typed is kept as it was typed (`when`) beside
 * what was understood of it, so that words nobody understands are not lost either.
 */
export interface MeetingEntries {
  note: { text: string };
  /** A question of the plan that was put; its id is drawn from its words. */
  question: { asked: boolean };
  /** A line of the agenda that is done. */
  agenda: { done: boolean };
  ask: {
    contactId: string;
    /** Empty: "What do you want to do next?" */
    kind: string;
    as: AskRank;
    /** What they gain by it, where the plan did not say so or there was none. */
    value: string;
    /** What was asked, word for word, where the plan did not say so. */
    wording: string;
    result: AskResult | null;
    reason: NoReason | MaybeType | null;
    words: string;
    reviewOn: Day | null;
    when: string;
  };
  line: {
    contactId: string;
    /** A name that is being typed and is nobody's yet. */
    who: string;
    what: string;
    due: Day | null;
    when: string;
    kind: string;
    evidence: Evidence;
    quote: string;
    clientWording: string;
    kept: boolean;
    notAnAct: boolean;
    /** The ask that it answers, for a line that was begun by a yes. */
    askId: string;
    /** The non-commitment that it ends once it is firm. */
    replaces: string;
  };
  /** Of ours; whoever closes out does it themselves where nobody else of us is named. */
  promise: { contactId: string; memberId: string; what: string; due: Day | null; when: string };
  /** Somebody who came up; the id is the contact's. Known is who stands in the address book already. */
  person: { name: string; title: string; role: StakeholderRole | ''; known: boolean };
  /** Who somebody new is called in a transcript; the id is drawn from that name. */
  speaker: { name: string; contactId: string };
  /** As it was noted, and as they will read it, once somebody has said how. */
  concern: { contactId: string; text: string; clientWording: string };
  /** What became of an earlier commitment of theirs, by its id. */
  settled: { what: 'kept' | 'broken' | 'moved' | null; due: Day | null; when: string };
  promisekept: { kept: boolean };
  /** To which day an earlier promise of ours is moved, by its id. */
  promisemoved: { due: Day | null; when: string };
  concernsettled: { settled: boolean };
  request: { what: Requestable; contactId: string; asked: boolean };
  topic: { kind: string; framing: Framing };
  /** What was decided about something that was found in words; the id is the proposal's. */
  found: {
    taken: 'accepted' | 'rejected' | null;
    what: string;
    quote: string;
    /** The entry that it became: `line/<id>`. */
    into: string;
    /** The kind that somebody made of it, where it is not the one that was found. */
    is: string;
    /** Where its sentence comes from and whose it is, so that the decision teaches; empty where several tell it. */
    source: SpeechSource | '';
    side: Side | '';
    /** Who, what and when as they were accepted: what is put right later is told by them. */
    who: string;
    act: string;
    due: Day | null;
  };
  /** One, under the id `next`. */
  next: {
    kind: NextKind | null;
    startsAt: Instant | null;
    when: string;
    title: string;
    gain: string;
    participants: readonly string[];
    /** Of an ending: until when, or when to come back. */
    day: Day | null;
    dayWhen: string;
    reason: string;
    question: string;
  };
  /** One, under the id `held`: who was there and when, where that differs from the plan. */
  held: {
    otherwise: boolean;
    startsAt: Instant | null;
    endsAt: Instant | null;
    participants: readonly string[];
    /** Whom the words that were read say to have been there: each is put among them once. */
    heard: readonly string[];
    /** Those of them who were not there after all. */
    unheard: readonly string[];
  };
}

export type MeetingNoun = keyof MeetingEntries;
