import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeDates, ownFiles } from './evaluations/dates.ts';

/** All of these were looked at while the readings were written: a score on them is no result; it tells when something was right and is no more. */
test.each(ownFiles())(
  'due dates of %s are read as they were labelled, and what is vague gets none',
  (file) => {
    const { due, dueRight, vague, vagueNeverDated, wrong } = judgeDates(file);
    expect(dueRight / Math.max(1, due), wrong.join(', ')).toBeGreaterThanOrEqual(due === 0 ? 0 : 0.9);
    expect(vagueNeverDated / Math.max(1, vague), wrong.join(', ')).toBeGreaterThanOrEqual(
      vague === 0 ? 0 : 0.95,
    );
  },
);

const others = ['third-party.jsonl', 'dev.jsonl'].map((name) => `../shared/data/sentences/${name}`);

test.skipIf(!others.every((file) => existsSync(file)))(
  'due dates of calls of others and of the first sentences are read, too (skipped where those are absent)',
  () => {
    const judged = others.map(judgeDates);
    const sum = (of: (each: (typeof judged)[number]) => number) =>
      judged.reduce((all, each) => all + of(each), 0);
    expect(sum(({ dueRight }) => dueRight) / sum(({ due }) => due)).toBeGreaterThanOrEqual(0.9);
    expect(sum(({ vagueNeverDated }) => vagueNeverDated) / sum(({ vague }) => vague)).toBeGreaterThanOrEqual(
      0.95,
    );
  },
);
