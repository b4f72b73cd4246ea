import type { Day } from '#domain/time/calendar.ts';
import { type DecidedWords, wordsAlone } from '#domain/words/decided-words.ts';
import { otherThings } from '#domain/words/other-things.ts';
import type { OnRecord } from '#domain/words/proposal.ts';
import type { Found } from '../found.ts';
import { likeness, stemsOf } from './likeness.ts';
import { otherDeeds } from './other-deeds.ts';

/** Somebody decided about the same words before: what they became, or that they were left out. */
export interface DecidedBefore {
  readonly onRecord: OnRecord | null;
}

/** Who, on which day, and of which of the client's people it was said, and whether in writing that may be pasted again. */
interface SaidNow {
  readonly saidOn: Day;
  readonly by: string | null;
  readonly isNoted: boolean;
}

/** What became of the same words where they were read before; null where they are new, or say something new. */
export function decidedBefore(
  found: Found,
  decided: readonly DecidedWords[],
  now: SaidNow,
): DecidedBefore | null {
  const words = wordsAlone(found.quotes[0].text);
  const same = decided.filter(
    (one) => isWordForWord(one.words, words) && (one.readAgain || tellsWhatItIs(one)),
  );
  const kept = same.find((one) => isWhatItBecame(found, one, now));
  if (kept?.became) return { onRecord: kept.became.onRecord };
  return same.some((one) => isLeftOut(found, one)) ? { onRecord: null } : null;
}

const fewestWords = 6;
/** A slip that was put right, or a word that was left out. */
const nearlyAll = 0.9;

/** The same words one by one; of a longer sentence all but one in ten. */
function isWordForWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [mine, theirs] = [one.split(' '), other.split(' ')];
  const most = Math.max(mine.length, theirs.length);
  if (Math.min(mine.length, theirs.length) < fewestWords || otherThings(one, other)) return false;
  return mine.filter((word) => theirs.includes(word)).length >= most * nearlyAll;
}

const fewestStems = 3;

/** “Will do” may be said of anything, and “Does that work?” of any day. */
const tellsWhatItIs = ({ words, what, due }: DecidedWords): boolean =>
  what === 'person' || due !== null || stemsOf(words).size >= fewestStems;

const deeds: readonly string[] = ['commitment', 'non-commitment', 'promise'];

function isWhatItBecame(found: Found, one: DecidedWords, { saidOn, by, isNoted }: SaidNow): boolean {
  const { became, what, act, readAgain } = one;
  if (!became || !(what === found.what || (deeds.includes(what) && deeds.includes(found.what)))) return false;
  // Another time is agreed to in the same words each time, unless it is the same text.
  if (what === 'next conversation' && !readAgain) return false;
  if (!readAgain && became.until !== null && saidOn > became.until) return false;
  if (found.what !== 'promise' && by !== null && became.by !== null && became.by !== by && isTheirs(became))
    return false;
  if (!('act' in found)) return true;
  if (act !== null && found.act !== null && act !== found.act && otherDeeds(act, found.act)) return false;
  const isAllOfIt = isWordForWord(one.allWords, wordsAlone(found.quotes.map(({ text }) => text).join(' ')));
  if (isAllOfIt && (readAgain || (isNoted && !namesItsDay(found.when)))) return true;
  const { due } = found;
  const days = [one.due, became.onRecord.due ?? null];
  return due === null || days.includes(due) || (became.since !== null && saidOn < became.since);
}

/**
 * "By end of next week" is another day in each conversation, so that notes which are pasted into a later one name another
 * day with the same words. On a call the same may be said anew a week later.
 */
const namesItsDay = (when: string | null): boolean =>
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d[/.-]\d|\d(?:st|nd|rd|th)\b/i.test(
    when ?? '',
  );

/** Of what we promised it does not matter who of us. */
const isTheirs = ({ onRecord: { what } }: NonNullable<DecidedWords['became']>): boolean => what !== 'promise';

function isLeftOut(found: Found, { became, what, due, readAgain }: DecidedWords): boolean {
  if (became !== null || what !== found.what) return false;
  if (readAgain) return true;
  const day = dayOf(found);
  return due === null || day === null || due === day;
}

/** The day that it names. */
function dayOf(found: Pick<Found, 'what'> & { due?: Day | null; day?: Day | null }): Day | null {
  return found.due ?? found.day ?? null;
}

/** What times, names and framings are told by is no label, and no lesson teaches it. */
const toldByRules: readonly string[] = ['next conversation', 'person', 'framing'] satisfies Found['what'][];
const likeFrom = 0.5;

/** Whether it is put like something of its kind that was left out. */
export function isLikeLeftOut(found: Found, decided: readonly DecidedWords[]): boolean {
  if (!toldByRules.includes(found.what)) return false;
  const words = wordsAlone(found.quotes[0].text);
  return decided.some(
    (one) => one.became === null && one.what === found.what && likeness(one.words, words) >= likeFrom,
  );
}
