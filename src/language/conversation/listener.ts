import type { Day } from '#domain/time/calendar.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';
import type { Side, SpeechContext } from '#domain/words/speech.ts';
import type { DatePhrase } from '../dates/date-phrase.ts';
import { type Mentioned, nobodyMentioned } from '../deeds/mentioned.ts';
import type { Roster } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import type { Found } from '../found.ts';
import type { MeetingAsked } from './meetings-asked.ts';
import type { ThingNamed } from './what-is-meant.ts';

/** What was asked last and may still be answered: "That works" is said of it. */
export interface OpenAsk {
  readonly said: Said;
  /** The side that asked. */
  readonly side: Side | null;
  /** What was asked for, as a deed; null where it was something else. */
  readonly act: string | null;
  readonly meeting: boolean;
  /** By when it was asked for, in a question of its own: "By Friday?" */
  readonly by: DatePhrase | null;
  /** Its place among what was found, where it is proposed itself. */
  readonly place: number | null;
  /** The utterance of the first answer, once there was one. */
  answeredIn: number | null;
}

/** A day that somebody at the client spoke of, to meet on perhaps. */
export interface TimeNamed {
  readonly day: Day;
  readonly by: NamedPerson | null;
  readonly utterance: number;
}

/** Whoever listens to a conversation keeps this in mind from one sentence to the next. */
export interface Listener {
  readonly roster: Roster;
  readonly context: SpeechContext;
  mentioned: Mentioned;
  ask: OpenAsk | null;
  /** The day that the client named last, who did, and in which utterance. */
  named: TimeNamed | null;
  /** What somebody needs, has or has ready, as it was named last: "them" may mean it. */
  things: readonly ThingNamed[];
  /** Who asked last about somebody's free time, and in which utterance: "did you have a good weekend?" */
  smallTalk: { readonly side: Side | null; readonly utterance: number } | null;
  /** Sentences with something to say since the ask. */
  sinceAsk: number;
  /** The sentence before, and the place of the one that is heard, among all. */
  last: Said | null;
  heard: number;
  /** Everything found so far, in order; null where it was taken back. */
  readonly found: (Found | null)[];
  /** For each of what was found the place of its sentence among all. */
  readonly foundAt: number[];
  /** What was asked that is nothing but the next conversation. */
  readonly meetingsAsked: MeetingAsked[];
}

/** Nothing heard yet. */
export function listenerTo(context: SpeechContext, roster: Roster): Listener {
  return {
    roster,
    context,
    mentioned: nobodyMentioned,
    ask: null,
    named: null,
    things: [],
    smallTalk: null,
    sinceAsk: 0,
    last: null,
    heard: 0,
    found: [],
    foundAt: [],
    meetingsAsked: [],
  };
}
