import type { Day } from '#domain/time/calendar.ts';
import type { ToldFrom } from './date-phrase.ts';
import { datePhrasesIn } from './date-phrases-in.ts';
import { after } from './days.ts';

/** Notes say at their top when it was: "Date: 25 November 2026", "Walvis, meeting of Thursday 19 November". */
const saysWhen =
  /(?:^[\s*#>-]*(?:date|datum|held on|when)\s*:|\b(?:minutes|meeting|call|visit|conversation|workshop|notes)\b[^.:]{0,40}?\s(?:of|on|from|held on)\s)\s*(.+)$/iu;

const top = 4;
/** Notes are written after the conversation, or a few days before it. */
const daysBack = 330;

/** The day that a text says at its top to be its own; null where it names none, or none that is a date. */
export function dayToldIn(lines: readonly string[], from: ToldFrom): Day | null {
  // Told from long before, "19 November" is the one that was, and no other year's.
  const told = { ...from, day: after(from.day, { days: -daysBack }) };
  for (const line of lines.slice(0, top)) {
    const words = saysWhen.exec(line)?.[1];
    const [named] = words === undefined ? [] : datePhrasesIn(words, told);
    const isDate = named?.what === 'day' && named.first === named.last && /\d/u.test(named.text);
    // That it was a year earlier, too, is no doubt: it is the last one that is meant.
    if (isDate && (named.doubt === null || named.doubt === 'just past')) return named.first;
  }
  return null;
}
