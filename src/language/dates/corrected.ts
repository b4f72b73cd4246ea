import { straight } from '../straight.ts';
import type { DatePhrase } from './date-phrase.ts';

/** "On Friday, no, sorry, on Monday": what stands between a day and the one that takes its place. */
const corrects =
  /^[\s,.…–—-]*(?:or )?(?:(?:no|sorry|wait|hang on|actually|rather|i mean|i meant|make (?:it|that)|correction|better|well|oh|er|um|uh)(?=[\s,.…–—-])[\s,.…–—-]*)+(?:then )?(?:on |by |at )?$/i;

/** Whether what stands between two days takes the first of them back: ", no, sorry," and "or rather". */
export function isCorrection(between: string): boolean {
  return corrects.test(straight(between));
}

/** The day that a day was corrected to in the same sentence; the day itself where it was not. */
export function correctedTo(date: DatePhrase, dates: readonly DatePhrase[], text: string): DatePhrase {
  const next = dates.find(({ from }) => from >= date.to);
  if (!next?.due || next.past || !isCorrection(text.slice(date.to, next.from))) return date;
  return correctedTo(next, dates, text);
}
