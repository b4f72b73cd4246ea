import type { Side, SpeechSource } from '#domain/words/speech.ts';
import type { MarkedPhrase } from '#domain/words/vague-phrases/vague-phrase.ts';
import type { DatesFound } from '../cues/cues-of.ts';

/** What is known of a sentence beside its words. */
export interface SentenceContext {
  /** Whose side said or wrote it; null while nobody knows. Notes are written by our side. */
  readonly side: Side | null;
  /** How likely whoever spoke is one of the client's, by all that they said, where nobody knows their side. */
  readonly leaning?: number | null;
  readonly source: SpeechSource;
  /** The sentence said before it, by whomever; null at the beginning. */
  readonly before: { readonly text: string; readonly side: Side | null } | null;
  /** What the search for dates found in it; null where nobody searched, and words about days are taken for dates. */
  readonly dates: DatesFound | null;
  /** Names of our own people as they may be written, by which a deed in notes is told to be ours. */
  readonly ourNames?: readonly string[];
  /** What the workspace marked as vague for it. */
  readonly phrases?: readonly MarkedPhrase[];
}
