import { isCorrection } from '../dates/corrected.ts';
import type { DatePhrase } from '../dates/date-phrase.ts';
import { baseForm } from './verbs.ts';
import { isMark, type Word } from './words.ts';

/** What stands before a date and goes with it. */
const beforeDate =
  /(?:[,(]\s*)?(?:\b(?:on (?:the|that|either)|on,? say,?|no later than|not later than|at the latest by|sometime|some time|by|before|on|at|until|till|for|from|due|latest|around|about|maybe|probably|hopefully|right|first thing|this)\s+)*$/i;
/** "In early January", "in two weeks": before these "in" is of the date, and before "Friday" of the deed, as in "hand it in". */
const inPeriod =
  /^(?:(?:very )?(?:early|mid|late|the|a|an|about|around|roughly|q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|one|two|three|four|five|six|several|some|\d)\b)/i;
const beforePeriod = new RegExp(`\\bin\\s+$|${beforeDate.source}`, 'i');
const afterDate = /^\s*(?:at the latest|latest|or so|already|then|if possible|\))*/i;
const fillers =
  /\b(?:(?<!\b(?:let|lets) )you know|i mean|i think|i guess|i believe|i suppose|kind of|sort of|basically|actually|just|um+|uh+|erm?|eh|hopefully|probably|maybe|perhaps|definitely|certainly|personally|please|also|for sure|or something|and stuff|as well|right away|right now|asap|at some point)\b[,]?/gi;
/** A day that was named before belongs to no act. */
const thatDay = /\b(?:on|by) (?:that|the same) (?:day|date)\b/gi;
/** "…, should be with you", "…, you have it": when it will have come is no part of what is done. */
const reached =
  /[\s,;]+(?:and )?(?:(?:it|that|they|which) )?(?:(?:should|ought to|will|'ll) (?:be (?:with|there|at)|reach|arrive|get to|land)\b.*|you(?:'ll| will| should| would|'d)? (?:have|get|receive|hear)(?: (?:it|them|that|this|back|from (?:me|us)))*[\s,.]*)$/i;
/** "A list to work with", "people they can talk to": here the last word belongs to what is told of the thing. */
const stranded =
  '(?<=\\b(?:to|can|could|will|would|must|may|i|we|you|he|she|they) \\p{L}+ )(?:by|on|at|to|for)';
const ends = new RegExp(
  `^[\\s,;:.!?–—-]+|(?:[\\s,;:.!?–—-]|\\b(?!${stranded})(?:and|but|so|then|or|by|on|at|to|for|okay|ok|yeah|the|if|whether|within)\\s*$)+$`,
  'giu',
);
/** "Send you the plan" is the plan that is sent. */
const givenTo =
  /^(send|give|get|mail|email|e-mail|show|share|forward|shoot|drop|bring|write)(?: (?:you|u|me|us))(?: (?:all|both|guys))? (?=(?:a|an|the|our|my|your|some|that|this|those|these|what|all|both|over|[a-z]+s)\b)/i;
const longest = 200;

/** "Dana: pricing table by Friday": the table, and nobody prices. */
const ofWhatKind =
  /^(?:hosting|pricing|training|wiring|marketing|onboarding|parking|routing|staffing|rating|funding|housing|licensing|billing|meeting|briefing|packaging|welding|tracking|reporting|planning)$/;

/**
 * The deed in its own words: from its verb to its end, without its date and without what says nothing; capital first.
 * What the client calls "you" is us.
 */
export function actOf(
  text: string,
  words: readonly Word[],
  verb: number,
  end: number,
  dates: readonly DatePhrase[],
  seen: SeenFrom,
): string | null {
  const [first, last] = [words[verb], words[end - 1]];
  if (!first || !last) return null;
  // "Names of the foremen" are things.
  const isThings = first.plain.endsWith('s') && words[verb + 1]?.plain === 'of';
  const isKind = ofWhatKind.test(first.plain) && (verb === 0 || isMark(words[verb - 1])) && end > verb + 1;
  const base = isThings || isKind ? first.raw : (baseForm(first.plain) ?? first.raw);
  const rest = without(text, first.to, last.to, dates);
  const plain = `${base}${rest}`
    .replace(fillers, ' ')
    .replace(thatDay, ' ')
    .replace(reached, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])(?!\p{L})/gu, '$1')
    .replace(/,{2,}/g, ',')
    .replace(ends, '')
    .replace(givenTo, '$1 ')
    .trim();
  const told = closed(seenFromUs(plain, seen));
  const short = told.length > longest ? `${told.slice(0, told.lastIndexOf(' ', longest))}…` : told;
  return short === '' ? null : short.charAt(0).toUpperCase() + short.slice(1);
}

/** "The budget (24k": what was cut off behind its last bracket has it again. */
const closed = (told: string): string => (/\([^()]*$/.test(told) ? `${told})` : told);

const isGiven =
  /^(?:have|get|receive|see|find) (?<thing>(?:an?|the|our|my|your|all|both|some|another|\d+) .+?)(?: (?:from|of|by) (?:me|us|our \p{L}+|my \p{L}+))?$/iu;

/** "You'll have the minutes from me" is getting them the minutes; null where nothing is named. */
export function thingGiven(act: string | null): string | null {
  return isGiven.exec(act ?? '')?.groups?.thing ?? null;
}

/** What the other side will have: "get us the drawings". */
export function given(thing: string, seen: SeenFrom): string {
  const whom = seen === 'client says' || seen === 'our notes' ? 'us' : 'them';
  return `Get ${whom} ${seenFromUs(thing.charAt(0).toLowerCase() + thing.slice(1), seen).trim()}`;
}

function without(text: string, from: number, to: number, dates: readonly DatePhrase[]): string {
  let rest = '';
  let place = from;
  for (const date of dates) {
    // A day may end in the stop of its sentence: "by 4.12."
    const ending = date.text.endsWith('.') ? date.to - 1 : date.to;
    if (date.from < place || ending > to || isOfThing(text, date)) continue;
    const led = inPeriod.test(date.text) ? beforePeriod : beforeDate;
    const between = text.slice(place, date.from);
    const takesBack = place > from && isCorrection(between);
    rest += takesBack ? ' ' : between.replace(led, ' ');
    place = date.to + (afterDate.exec(text.slice(Math.min(date.to, to), to))?.[0].length ?? 0);
  }
  return rest + text.slice(place, Math.max(place, to));
}

/** "The volumes of last year": which of them, and no day of the deed. */
function isOfThing(text: string, { from, due, past }: DatePhrase): boolean {
  return (past || due === null) && /\bof (?:the )?$/i.test(text.slice(0, from));
}

/** Who speaks to whom: what we read is told from where we stand. */
export type SeenFrom = 'our notes' | 'client says' | 'client asks' | 'we say' | 'we ask';

/** "You" where it is said to do something itself: "the numbers you'd want", "what you need". */
const youActing =
  /(?<!\b(?:let|help|lets|helps|make|makes) )\byou(?: guys| all| both)?(?=['’](?:d|ll|re|ve)\b| (?:(?:would|will|can|could|should|might|may|must|do|don['’]t|really|also|both|still|already) )*(?:want|need|have|like|use|see|think|get|expect|prefer|know|said|are|were|had|did|asked|mentioned|showed|sent|find|look)\b)/gi;

function seenFromUs(words: string, seen: SeenFrom): string {
  switch (seen) {
    case 'our notes':
      return words;
    // What the client calls "you" is us.
    case 'client says':
    case 'client asks':
      return words
        .replace(/\byour\b/gi, 'our')
        .replace(/\byours\b/gi, 'ours')
        .replace(youActing, 'we')
        .replace(/\byou(?: guys| all| both)?\b/gi, 'us');
    case 'we say':
    case 'we ask':
      return words
        .replace(/\byour\b/gi, 'their')
        .replace(/\byours\b/gi, 'theirs')
        .replace(/\bme\b/gi, 'us')
        .replace(youActing, 'they')
        .replace(/\byou(?: guys| all| both)?\b/gi, 'them');
  }
}
