import type { MergedNoun } from '#store/duplicates/duplicate-tables.ts';

/** Which record goes, and which one it becomes. */
export interface Merging {
  readonly noun: MergedNoun;
  readonly keptId: string;
  readonly goneId: string;
}
