/**
 * A set of ways to say one thing. Patterns are regular expressions over plain words (lower case, `'` for every
 * apostrophe); `<act>` and the other words in angle brackets stand for the lists in `word-lists.ts`.
 */
export interface CueSet {
  /** What a reader is told led to a proposal, and what the model knows it by: never renamed without training again. */
  readonly key: string;
  readonly patterns: readonly string[];
}
