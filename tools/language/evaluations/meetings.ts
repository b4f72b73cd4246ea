import { readFileSync } from 'node:fs';
import { type SentenceLabel, sentenceLabels } from '../../../src/domain/words/proposal.ts';
import type { Side } from '../../../src/domain/words/speech.ts';
import { labelOf } from '../../../src/language/labels/label-of.ts';
import type { LanguageModel } from '../../../src/language/labels/language-model.ts';

/** A class of utterance that people marked in research meetings, and as whose words it is read here. */
const classes = [
  { name: 'commit', column: 6, side: 'client' },
  { name: 'maybe', column: 7, side: 'client' },
  { name: 'suggest', column: 8, side: 'ours' },
  { name: 'command', column: 9, side: 'ours' },
] as const;

/** Of each class of utterance in real meetings, how many are taken for which label; and of a fixed rest. */
export function judgeMeetings(file: string, model: LanguageModel) {
  const lines = readFileSync(file, 'utf8').split('\n').slice(1);
  const rows = lines.map((line) => line.split('\t')).filter((row) => row.length >= 10);
  const rest = rows.filter(
    (row, place) => place % 25 === 0 && classes.every(({ column }) => row[column] === '0'),
  );
  return {
    classes: Object.fromEntries(
      classes.map(({ name, column, side }) => [
        name,
        told(
          rows.filter((row) => row[column] === '1').map((row) => row[4] ?? ''),
          side,
          model,
        ),
      ]),
    ),
    rest: told(
      rest.map((row) => row[4] ?? ''),
      'client',
      model,
    ),
    firmAgainstVague: firmAgainstVague(rows, model),
  };
}

function told(texts: readonly string[], side: Side, model: LanguageModel) {
  const labels = texts.map((text) => labelled(text, side, model).label);
  const counts: Partial<Record<SentenceLabel, number>> = {};
  for (const label of sentenceLabels) {
    const count = labels.filter((each) => each === label).length;
    if (count > 0) counts[label] = count;
  }
  return { utterances: texts.length, told: counts };
}

/**
 * How often, of a marked commitment and a marked maybe, the commitment is taken more for one: 0.5 is chance. It asks
 * for the order alone, as meetings of researchers have other commitments than those of buyers.
 */
function firmAgainstVague(rows: readonly (readonly string[])[], model: LanguageModel): number {
  const leaning = (column: number) =>
    rows
      .filter((row) => row[column] === '1' && row[column === 6 ? 7 : 6] === '0')
      .map((row) => labelled(row[4] ?? '', 'client', model).probabilities['client commitment']);
  const firm = leaning(6);
  const vague = leaning(7);
  let above = 0;
  for (const high of firm) for (const low of vague) above += high > low ? 1 : high === low ? 0.5 : 0;
  return above / (firm.length * vague.length);
}

function labelled(text: string, side: Side, model: LanguageModel) {
  return labelOf(text, { side, source: 'transcript', before: null, dates: null }, model);
}
