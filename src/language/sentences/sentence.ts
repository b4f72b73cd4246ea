/** One sentence of an utterance, with its place in it: `utterance.text.slice(from, to)` is its text, always. */
export interface Sentence {
  /** The place of its utterance in the speech. */
  readonly utterance: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
