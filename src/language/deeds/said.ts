import type { Day } from '#domain/time/calendar.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';
import type { Side, SpeechSource } from '#domain/words/speech.ts';
import type { DatePhrase } from '../dates/date-phrase.ts';
import type { LabelledSentence } from '../labels/label-of.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { ActionRow } from './action-tables.ts';
import type { Under } from './headings-of-lines.ts';
import type { PersonFound } from './people-named.ts';
import type { Word } from './words.ts';

/** A sentence with all that is known of it before anything is concluded from it. */
export interface Said {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly source: SpeechSource;
  /** What it was heard as: what notes quote, as it was spoken. */
  readonly heardAs: SpeechSource;
  /** Whose side spoke or wrote it. */
  readonly side: Side | null;
  /** Who did, as far as it is known. */
  readonly speaker: NamedPerson | null;
  /** How likely whoever spoke is one of the client's, where nobody knows their side. */
  readonly leaning: number | null;
  /** The place of who spoke among the speakers. */
  readonly speakerPlace: number | null;
  /** It stood in the quote of a later mail alone, and was written by whoever is quoted there. */
  readonly isOlder: boolean;
  readonly labelled: LabelledSentence;
  /** Whom the line of notes that it stands in begins with: "JK: budget ok? will check". */
  readonly begunBy: PersonFound | null;
  /** What the heading above the line says of it: "We owe them:". */
  readonly under: Under | null;
  /** The row of a table of actions that it is. */
  readonly action: ActionRow | null;
  /** It is the heading of the lines below it. */
  readonly isHeading: boolean;
  /** With what they go on in the same breath that somebody will do; null where they do not. */
  readonly goesOnWith: string | null;
  /** The people whom it names. */
  readonly people: readonly PersonFound[];
  readonly dates: readonly DatePhrase[];
  /** The day that "tomorrow" is told from. */
  readonly day: Day;
}
