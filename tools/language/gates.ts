import type { measureDeeds } from './evaluations/deeds.ts';
import type { Measured } from './measures.ts';

/** One set of sentences, measured by label and read whole. */
export interface MeasuredBoth {
  readonly labels: Measured;
  readonly deeds: ReturnType<typeof measureDeeds>;
}

interface Value {
  readonly share: number | null;
  readonly of: number;
}

interface Gate {
  readonly name: string;
  readonly goal: number;
  readonly valueIn: (measured: MeasuredBoth) => Value;
}

/** What is asked of the reading, on words that neither its rules nor its model have seen. */
const gates: readonly Gate[] = [
  { name: 'macro-F1', goal: 0.6, valueIn: ({ labels }) => ({ share: labels.macroF1, of: labels.sentences }) },
  {
    name: 'client commitment precision',
    goal: 0.8,
    valueIn: ({ labels }) => precision(labels.labels['client commitment']),
  },
  { name: 'firm precision', goal: 0.85, valueIn: ({ deeds }) => precision(deeds.firm) },
  { name: 'firm recall', goal: 0.55, valueIn: ({ deeds }) => recall(deeds.firm) },
  { name: 'any promise precision', goal: 0.85, valueIn: ({ labels }) => precision(labels.anyPromise) },
  { name: 'any promise recall', goal: 0.6, valueIn: ({ labels }) => recall(labels.anyPromise) },
  { name: 'side of the owner', goal: 0.95, valueIn: ({ deeds }) => deeds.sideOfOwner },
  { name: 'due date', goal: 0.9, valueIn: ({ deeds }) => deeds.due },
  { name: 'vague phrase never dated', goal: 0.95, valueIn: ({ deeds }) => deeds.neverDated },
  { name: 'concern recall', goal: 0.3, valueIn: ({ labels }) => recall(labels.labels.concern) },
];

/** Each gate with what was measured on each set, and whether it is passed there; null where there is nothing to say. */
export function judgeGates(sets: Readonly<Record<string, MeasuredBoth>>) {
  return gates.map(({ name, goal, valueIn }) => ({
    name,
    goal,
    sets: Object.fromEntries(
      Object.entries(sets).map(([set, measured]) => {
        const { share, of } = valueIn(measured);
        return [set, { share, of, passed: share === null ? null : share >= goal }];
      }),
    ),
  }));
}

/** The gates to be read by people: what was reached, and of how many. */
export function gateLines(judged: ReturnType<typeof judgeGates>): string[] {
  return judged.map(({ name, goal, sets }) => {
    const cells = Object.entries(sets).map(([set, { share, of, passed }]) =>
      share === null ? `${set}: none there` : `${set}: ${share.toFixed(2)} of ${of} ${passed ? '✓' : '✗'}`,
    );
    return `  ${name.padEnd(28)} ${goal.toFixed(2)}   ${cells.join('   ')}`;
  });
}

function precision(score: { readonly precision: number | null; readonly told: number }): Value {
  return { share: score.precision, of: score.told };
}

function recall(score: { readonly recall: number | null; readonly there: number }): Value {
  return { share: score.recall, of: score.there };
}
