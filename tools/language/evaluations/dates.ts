import { globSync, readFileSync } from 'node:fs';
import type { DatePhrase } from '../../../src/language/dates/date-phrase.ts';
import { datePhrasesIn } from '../../../src/language/dates/date-phrases-in.ts';
import { DaysMentioned } from '../../../src/language/dates/days-mentioned.ts';

/** A labelled sentence, as far as its date goes. */
interface DatedLine {
  readonly id: string;
  readonly text: string;
  readonly ref: string;
  /** The conversation that it is of. */
  readonly source?: string;
  readonly file?: string;
  readonly kind?: string;
  readonly name?: string | null;
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
  const lines = toldInOrder(file);
  const dated = lines.filter(({ due }) => due);
  const vague = lines.filter(({ due, due_phrase }) => !due && due_phrase);
  const right = dated.filter(({ told, due }) => told.some((each) => each.due === due?.split('/').at(-1)));
  const kept = vague.filter(({ told }) => told.every(({ due }) => due === null));
  return {
    due: dated.length,
    dueRight: right.length,
    vague: vague.length,
    vagueNeverDated: kept.length,
    wrong: [...dated, ...vague].filter((line) => ![...right, ...kept].includes(line)).map(({ id }) => id),
  };
}

const zone = 'Europe/London';

/** The files of our own sentences that may name dates. */
export const ownFiles = (): string[] => globSync('tools/language/sentences/*.jsonl').sort();

/** Every line with the dates of its labelled words, read in the order in which a conversation was held. */
function toldInOrder(file: string): (DatedLine & { readonly told: readonly DatePhrase[] })[] {
  let mentioned = new DaysMentioned();
  let conversation = '';
  let speaker: string | null | undefined;
  let turn = 0;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((json) => {
      const line = JSON.parse(json) as DatedLine;
      const source = line.source ?? line.file ?? line.id;
      if (source !== conversation) mentioned = new DaysMentioned();
      conversation = source;
      if (line.kind === 'notes' || line.name !== speaker) turn += 1;
      speaker = line.name;
      const phrases = datePhrasesIn(line.text, {
        day: line.ref.slice(0, 10),
        zone,
        fiscalYearStartsIn: 1,
        dayMonthOrder: 'month first',
        ...mentioned.before(String(turn)),
      });
      mentioned.hear(String(turn), line.text, phrases, zone);
      return { ...line, told: ofItsWords(line, phrases) };
    });
}

/** What is told of the words that the label rests on; of the whole sentence where it does not say on which. */
function ofItsWords({ text, due_phrase: words }: DatedLine, phrases: readonly DatePhrase[]) {
  const from = words ? text.indexOf(words) : -1;
  if (from < 0) return phrases;
  return phrases.filter((phrase) => phrase.from < from + (words?.length ?? 0) && phrase.to > from);
}
