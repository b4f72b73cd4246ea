import type { CountedNoun, ImportCounts } from '#contract/imports/import-shape.ts';

type Outcome = keyof ImportCounts;
export type Counts = Partial<Record<CountedNoun, ImportCounts>>;

/** Counts what becomes of the rows of each noun. */
export class Tally {
  readonly #counts: Counts;

  /** `before` is what an earlier, stopped run of the same import brought; what it met and left is met again, or not. */
  constructor(before: Counts = {}, isMetAgain = true) {
    if (!isMetAgain) {
      this.#counts = structuredClone(before);
      return;
    }
    this.#counts = Object.fromEntries(
      Object.entries(before).map(([noun, counts]) => [
        noun,
        { ...counts, unchanged: 0, skipped: 0, failed: 0 },
      ]),
    );
  }

  add(noun: CountedNoun, outcome: Outcome, count = 1): void {
    const counts = this.#counts[noun] ?? { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
    counts[outcome] += count;
    this.#counts[noun] = counts;
  }

  counts(): Counts {
    return structuredClone(this.#counts);
  }

  /** What stood before with what one more batch brought. The batch's own count is given up where it does not stand. */
  and(batch: Tally): Tally {
    const both = new Tally();
    for (const counts of [this.#counts, batch.#counts]) {
      for (const [noun, outcomes] of Object.entries(counts)) {
        for (const [outcome, count] of Object.entries(outcomes)) {
          both.add(noun as CountedNoun, outcome as Outcome, count);
        }
      }
    }
    return both;
  }
}
