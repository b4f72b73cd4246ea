import { globSync, readFileSync } from 'node:fs';
import type { DatePhrase } from '../../../src/language/dates/date-phrase.ts';
import { datePhrasesIn } from '../../../src/language/dates/date-phrases-in.ts';

/** A labelled sentence, as far as its date goes. */
interface DatedLine {
  readonly id: string;
  readonly text: string;
  readonly ref: string;
  readonly due?: string | null;
  readonly due_phrase?: string | null;
}

/** How the dates of a file of labelled sentences were read. */
export interface DatesJudged {
  readonly due: number;
  readonly dueRight: number;
  readonly vague: number;
  readonly vagueNeverDated: number;
  /** Sentences to which somebody gave a date that is not the product's, by their ids. */
  readonly wrong: readonly string[];
}

/** Judges whether the due date is right where there is one, and whether what is vague gets none. */
export function judgeDates(file: string): DatesJudged {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DatedLine);
  const dated = lines.filter(({ due }) => due);
  const vague = lines.filter(({ due, due_phrase }) => !due && due_phrase);
  const right = dated.filter((line) => told(line).some(({ due }) => due === line.due?.split('/').at(-1)));
  const kept = vague.filter((line) => told(line).every(({ due }) => due === null));
  return {
    due: dated.length,
    dueRight: right.length,
    vague: vague.length,
    vagueNeverDated: kept.length,
    wrong: [...dated, ...vague].filter((line) => ![...right, ...kept].includes(line)).map(({ id }) => id),
  };
}

/** The files of our own sentences that may name dates. */
export const ownFiles = (): string[] => globSync('tools/language/sentences/*.jsonl').sort();

/** What is told of the words that the label rests on; of the whole sentence where it does not say on which. */
function told(line: DatedLine): DatePhrase[] {
  const phrases = datePhrasesIn(line.text, {
    day: line.ref.slice(0, 10),
    zone: 'Europe/London',
    fiscalYearStartsIn: 1,
    dayMonthOrder: 'month first',
  });
  const from = line.due_phrase ? line.text.indexOf(line.due_phrase) : -1;
  if (from < 0) return phrases;
  const to = from + (line.due_phrase?.length ?? 0);
  return phrases.filter((phrase) => phrase.from < to && phrase.to > from);
}
