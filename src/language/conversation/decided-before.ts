import type { Day } from '#domain/time/calendar.ts';
import { type DecidedWords, wordsAlone } from '#domain/words/decided-words.ts';
import type { OnRecord } from '#domain/words/proposal.ts';
import type { Found } from '../found.ts';
import { likeness, stemsOf } from './likeness.ts';
import { otherDeeds } from './other-deeds.ts';

/** Somebody decided about the same words before: what they became, or that they were left out. */
export interface DecidedBefore {
  readonly onRecord: OnRecord | null;
}

/** Who, on which day, and of which of the client's people it was said. */
interface SaidNow {
  readonly saidOn: Day;
  readonly by: string | null;
}

/** What became of the same words where they were read before; null where they are new, or say something new. */
export function decidedBefore(
  found: Found,
  decided: readonly DecidedWords[],
  now: SaidNow,
): DecidedBefore | null {
  const words = wordsAlone(found.quotes[0].text);
  const same = decided.filter((one) => one.words === words && tellsWhatItIs(one));
  const kept = same.find((one) => isWhatItBecame(found, one, now));
  if (kept?.became) return { onRecord: kept.became.onRecord };
  return same.some((one) => isLeftOut(found, one)) ? { onRecord: null } : null;
}

const fewestStems = 3;

/** “Will do” may be said of anything, and “Does that work?” of any day. */
const tellsWhatItIs = ({ words, what, due }: DecidedWords): boolean =>
  what === 'person' || due !== null || stemsOf(words).size >= fewestStems;

const deeds: readonly string[] = ['commitment', 'non-commitment', 'promise'];

function isWhatItBecame(found: Found, one: DecidedWords, { saidOn, by }: SaidNow): boolean {
  const { became, what, act } = one;
  if (!became || !(what === found.what || (deeds.includes(what) && deeds.includes(found.what)))) return false;
  if (became.until !== null && saidOn > became.until) return false;
  if (found.what !== 'promise' && by !== null && became.by !== null && became.by !== by && isTheirs(became))
    return false;
  if (!('act' in found)) return true;
  if (act !== null && found.act !== null && act !== found.act && otherDeeds(act, found.act)) return false;
  const { due } = found;
  const days = [one.due, became.onRecord.due ?? null];
  return due === null || days.includes(due) || (became.since !== null && saidOn < became.since);
}

/** Of what we promised it does not matter who of us. */
const isTheirs = ({ onRecord: { what } }: NonNullable<DecidedWords['became']>): boolean => what !== 'promise';

function isLeftOut(found: Found, { became, what, due }: DecidedWords): boolean {
  if (became !== null || what !== found.what) return false;
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
