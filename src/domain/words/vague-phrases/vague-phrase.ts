/** What makes a phrase no commitment, in the order in which it is told where a line has several. */
export const vagueTypes = [
  'praise only',
  'deferred thinking',
  'authority fog',
  'money fog',
  'brush-off task',
  'no owner',
  'hedge',
  'no date',
] as const;
export type VagueType = (typeof vagueTypes)[number];

/** A phrase found in a text: its place (UTF-16 units) and its words, verbatim. */
export interface VaguePhrase {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
  readonly type: VagueType;
}

/** A phrase that a workspace has marked as vague for it. */
export interface MarkedPhrase {
  readonly phrase: string;
  readonly type: VagueType;
}

/**
 * Patterns by type. In a pattern `|` stands between words for one place; `[…|…]` is one of several ways to go on, of a
 * word or more each, `(…|…)` the same or nothing; `~` stands behind a verb of English that comes in any of its forms,
 * `_` for any one word, `…` for up to three. What is contracted is spelled out: "we will" finds "we'll" too.
 */
export type PhraseList = Readonly<Record<VagueType, readonly string[]>>;

/** Counts up whenever a list changes what it finds: whatever was measured with one version says so. */
export const vaguePhrasesVersion = 3;
