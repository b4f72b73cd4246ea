import type { MissingPart } from '../conversation/firmness.ts';
import type { Answer, Framing, MaybeType, Requestable } from '../ledger/facts.ts';
import type { Day, Instant } from '../time/calendar.ts';
import type { Side, SpeechSource } from './speech.ts';

/** What one sentence is, before its person, act and date are looked for. */
export const sentenceLabels = [
  'client commitment',
  'non-commitment',
  'promise',
  'ask',
  'concern',
  'request',
  'other',
] as const;
export type SentenceLabel = (typeof sentenceLabels)[number];

/** The words that a proposal rests on: verbatim, with their place in one utterance (UTF-16 units). */
export interface Quote {
  readonly utterance: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A person as far as the words say: somebody of the deal, or a name or a role that nobody bears yet. */
export type NamedPerson =
  | { readonly contactId: string }
  | { readonly memberId: string }
  | { readonly called: string };

export const onRecordAs = [
  ...(['commitment', 'promise', 'concern', 'non-commitment', 'conversation', 'stakeholder'] as const),
  ...(['ask', 'request'] as const),
] as const;

/** Something that the deal has on record, and what it says there. */
export interface OnRecord {
  readonly what: (typeof onRecordAs)[number];
  readonly id: string;
  readonly words?: string;
  /** By when, and of a conversation the day that it is on. */
  readonly due?: Day;
}

/** A deed that is on record and not done, with the day that it is due there. */
export interface OpenDeed extends OnRecord {
  readonly what: 'commitment' | 'promise';
  readonly words: string;
}

interface Proposed {
  /** Drawn from its words and their place, so that the same text proposes the same twice. */
  readonly id: string;
  readonly quotes: readonly [Quote, ...Quote[]];
  /** What led to it, by the keys of the cue sets. */
  readonly cues: readonly string[];
  /** 0 to 1; at `tickedFrom` and above it is ticked beforehand. */
  readonly confidence: number;
  /** What the deal's record holds already that says the same. */
  readonly alreadyRecorded: OnRecord | null;
  /** The same words were left out before, in this conversation or another of the deal; not there where they were not. */
  readonly leftOut?: true;
  /** Who found it: the rules and the model that come with the product, or a language model that the workspace has. */
  readonly foundBy: 'product' | 'language model';
  /** How its first sentence was heard; null where that alone does not tell it. What is made of it teaches. */
  readonly heard: { readonly source: SpeechSource; readonly side: Side | null } | null;
}

/** What somebody does by when, as far as it was said. */
interface Deed {
  /** What stands on record with another day, and is moved to this one; not there where nothing is. */
  readonly moves?: OpenDeed;
  readonly who: NamedPerson | null;
  readonly act: string | null;
  readonly due: Day | null;
  /** The words of the date, understood or not. */
  readonly when: string | null;
  /** What has to happen first, in the words that say so: "if legal signs off". Not there where nothing has to. */
  readonly hangsOn?: string;
}

export type Proposal = Proposed &
  (
    | ({
        readonly what: 'commitment';
        readonly missing: readonly MissingPart[];
        readonly done: boolean;
        /** What was only heard of the same before, and what is firm now ends; not there where nothing was. */
        readonly replaces?: OnRecord;
      } & Deed)
    /** What is open on record was done. */
    | { readonly what: 'kept'; readonly of: OpenDeed }
    | ({ readonly what: 'non-commitment'; readonly missing: readonly MissingPart[] } & Deed)
    | ({ readonly what: 'promise' } & Deed)
    | {
        readonly what: 'ask';
        readonly who: NamedPerson | null;
        readonly wording: string;
        /** The ask of the plan that it is. */
        readonly askId: string | null;
        readonly answer: Answer | null;
        readonly maybe: MaybeType | null;
        readonly reviewOn: Day | null;
        readonly answerWords: string | null;
        /** Somebody says that they have not answered yet; not there where an answer may stand in words nobody understood. */
        readonly unanswered?: true;
      }
    | { readonly what: 'concern'; readonly who: NamedPerson | null; readonly text: string }
    | {
        readonly what: 'request';
        readonly who: NamedPerson | null;
        readonly of: Requestable;
        readonly text: string;
      }
    | {
        readonly what: 'next conversation';
        readonly startsAt: Instant | null;
        readonly day: Day | null;
        readonly when: string;
        readonly who: readonly NamedPerson[];
      }
    | { readonly what: 'person'; readonly called: string; readonly title: string | null; readonly side: Side }
    | { readonly what: 'framing'; readonly framing: Framing; readonly topic: string | null }
  );

/** From this confidence a proposal is ticked beforehand; below, it is suggested. */
export const tickedFrom = 0.7;

/** So small that it is nothing but how a computer writes 0.57. */
const hardly = 1e-9;

/** In whole hundredths, never rounded up: what is shown as sure as what is ticked is ticked. */
export const inHundredths = (confidence: number): number => Math.floor(confidence * 100 + hardly) / 100;
