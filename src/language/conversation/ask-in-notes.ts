import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';
import { answerIn } from './answers.ts';

const answerMark =
  /\s*(?:-+>|→|=>|–|—|\s-\s|:\s|;\s|,?(?: (?:and|but|then))?(?: (?:he|she|they|it|\p{Lu}[\p{Ll}-]+))?(?: (?:said|says|answered|answer|replied)\b:?| (?=agreed\b)))\s*/u;
const asked = /^[^\p{L}]*(?:(?:we|i) )?(?:asked|proposed|suggested|requested|offered|invited)\b/iu;

/** Whether a line of notes tells by itself what was asked and what was answered. */
export function tellsAskAndAnswer(said: Said): boolean {
  const { text } = said.sentence;
  const mark = answerMark.exec(text);
  if (said.source !== 'notes' || !mark || !asked.test(text)) return false;
  return mark.index >= shortestAsk && answerIn(text.slice(mark.index + mark[0].length)) !== null;
}

const shortestAsk = 6;

/** Notes tell an ask and its answer in one line: "asked for the CFO -> maybe, not before December". */
export function withAnswerInLine(asked: FoundOf<'ask'>, said: Said): FoundOf<'ask'> {
  const { text } = said.sentence;
  const mark = answerMark.exec(text);
  if (said.source !== 'notes' || !mark || mark.index < shortestAsk) return asked;
  const from = mark.index + mark[0].length;
  const words = text.slice(from);
  const answered = answerIn(words);
  if (!answered) return asked;
  const date = said.dates.find(
    (one) => one.from >= from && one.first !== null && one.first === one.last && !one.past,
  );
  return {
    ...asked,
    wording: text.slice(0, mark.index),
    ...answered,
    reviewOn: answered.answer === 'yes' ? null : (date?.first ?? null),
    answerWords: words,
  };
}
