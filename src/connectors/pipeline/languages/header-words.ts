import type { ImportNoun } from '#contract/imports/mapping.ts';

/** How exports are written in one language, with `|` between the words; German, French and Spanish words of old stand with the fields. */
export interface HeaderWords {
  /** What a noun is called, one and several: in the names of files, and before the dash in headers. */
  readonly nouns: Readonly<Partial<Record<ImportNoun, string>>>;
  /** The headers that fill a field, in whichever table has it. */
  readonly everywhere: Readonly<Record<string, string>>;
  /** Those that fill it in the table of one noun only. */
  readonly of: Readonly<Partial<Record<ImportNoun, Readonly<Record<string, string>>>>>;
}
