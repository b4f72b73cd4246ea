import { sentenceLabels } from '../../src/domain/words/proposal.ts';
import type { Measured, Score } from './measures.ts';

/** What was measured, to be read by people. */
export function measuredLines(measured: Measured): string[] {
  const [from, to] = measured.macroF1Interval;
  return [
    `${measured.sentences} sentences, ${measured.words} words, macro-F1 ${two(measured.macroF1)} (${two(from)} to ${two(to)}), ${measured.falseAlarmsPer1000Words.toFixed(1)} false alarms per 1,000 words`,
    ...sentenceLabels.map((label) => scoreLine(label, measured.labels[label])),
    scoreLine('any promise', measured.anyPromise),
  ];
}

/** Who was taken for what: a row for what was there, a column for what was told. */
export function confusionLines({ confusion }: Measured): string[] {
  return confusion.map((row, place) =>
    [`  ${(sentenceLabels[place] ?? '').padEnd(20)}`, ...row.map((count) => String(count).padStart(5))].join(
      '',
    ),
  );
}

function scoreLine(name: string, { precision, recall, f1, there, told }: Score): string {
  return `  ${name.padEnd(20)} precision ${two(precision)}  recall ${two(recall)}  F1 ${two(f1)}  (${there} there, ${told} told)`;
}

function two(share: number | null): string {
  return share === null ? '   –' : share.toFixed(2);
}
