import type { Bound } from './date-phrase.ts';
import type { TimeOfDay } from './meaning.ts';
import { timeAfter, timeBefore, zoneNames } from './time-of-day.ts';

/** What stands around the words of a day and belongs to them: "by close of business …", "… at 9". */
export interface Surroundings {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
  readonly time: TimeOfDay | null;
  /** The zone that was named with the time; `null`: one that we do not know, "9 your time". */
  readonly zone: string | null | undefined;
}

const filler =
  '(?:\\s+(?:the\\s+latest|latest|say|like|about|around|then|at|on|this|the|or\\s+on|coming|start\\s+of|,?\\s*(?:um+|uh+|er+m?|you\\s+know),?))*\\s*,?\\s*$';
const begins = new RegExp(
  `(?:\\b(?:not\\s+(?:before|until|till)|no(?:t)?\\s+(?:earlier|sooner)\\s+than|from|after|starting(?:\\s+(?:on|from|in))?|beginning(?:\\s+(?:on|in))?|as\\s+(?:of|from)|since|following|effective|any\\s?time\\s+after|as\\s+early\\s+as))${filler}`,
  'i',
);
const limits = new RegExp(
  `(?<!\\w-)\\b(?:by|before|b4|until|till|['’]?til|up\\s+to|no(?:t)?\\s+later\\s+than|prior\\s+to|ahead\\s+of|through|thru|due(?:\\s+(?:by|on|date(?:\\s+is)?))?|deadline(?:\\s+(?:is|of))?|on\\s+or\\s+before|by\\s+or\\s+before|at\\s+the\\s+latest)${filler}`,
  'i',
);
const notBefore = /(?:n['’]t|\bnot|\bcannot)\s+(?:\w+\s+){1,4}?(?:before|until|till)\s+(?:the\s+)?$/i;
const boundByEvent =
  /\b(after|before)\s+(?:the|our|my|your|his|her|their)\s+(?:[\w'’-]+\s+){1,3}(?:on|in|at)(?:\s+the)?\s+$/i;
const points = /\b(?:on|in|for|at|during|over)(?:\s+the)?\s+$/i;
const partBefore =
  /(?:\b(?:first\s+thing|last\s+thing|(?:the\s+)?(?:morning|afternoon|evening|night|end)\s+of|mid-?(?:morning|afternoon)|lunch(?:time)?|later|early|late)(?:\s+on|\s+of)?,?\s+(?:the\s+)?)$/i;
const partAfter =
  /^\s*,?\s*(?:first\s+thing(?:\s+in\s+the\s+morning)?|in\s+the\s+(?:morning|afternoon|evening)|(?:early\s+|late\s+|mid-?)?(?:morning|afternoon|evening|night|lunch(?:time)?)|[ap]m(?!\s+i\b)|(?:before|after|at|over)\s+lunch)\b(?!s)/i;
const zones: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  gmt: 'UTC',
  utc: 'UTC',
  bst: 'Europe/London',
  uk: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
};
const zoneAfter = new RegExp(
  `^\\s*,?\\s*(?:(?<known>${zoneNames})\\b|(?<theirs>(?:[Yy]our|[Mm]y|[Tt]heir|[Oo]ur|his|her|local|[A-Z][a-z]+)\\s+time)\\b)`,
);

/** Looks to both sides of the words at `from` to `to`, no further than to the words of other dates. */
export function surroundings(
  text: string,
  place: { from: number; to: number },
  least: number,
  most: number,
): Surroundings {
  let { from, to } = place;
  let time: TimeOfDay | null = null;
  const part = partAfter.exec(text.slice(to, most));
  if (part) to += part[0].length;
  const behind = timeAfter(text.slice(to, most));
  if (behind) {
    time = behind;
    to += behind.length;
  }
  const before = timeBefore(text.slice(least, from));
  if (before && !time) {
    time = before;
    from -= before.length;
  }
  const partLeft = partBefore.exec(text.slice(least, from));
  if (partLeft) from -= partLeft[0].length;
  const left = text.slice(least, from);
  const [bound, led] = boundOf(left);
  from -= led;
  const right = text.slice(to, most);
  const zone = zoneOf(zoneAfter.exec(before?.zone && !behind ? ` ${before.zone}` : right));
  const ofWhom = time && zone === null ? zoneAfter.exec(right) : null;
  if (ofWhom && !before) to += ofWhom[0].length;
  const late = /^\s*,?\s*(?:at\s+the\s+(?:very\s+)?latest|latest|or\s+(?:earlier|before|sooner))\b/i.test(
    right,
  );
  const onward = /^\s*(?:onwards?|or\s+(?:later|after))\b/i.test(right);
  const timed = before && !behind ? text.slice(from + led) : text.slice(place.to, to);
  const byThen = (before || behind) && /^[\s,]*(?:by|before)\b/i.test(timed);
  return {
    from,
    to,
    bound: late || byThen ? 'limit' : onward ? 'beginning' : bound,
    time: time && inTheEvening(time, text.slice(from, to)),
    zone,
  };
}

/** "Tonight at eight" is no breakfast. */
function inTheEvening(time: TimeOfDay, words: string): TimeOfDay {
  const late = /\b(?:tonight|evening|night|afternoon)\b/i.test(words) && !/\d\s*a\.?m\b/i.test(words);
  return late && time.hour >= 1 && time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
}

function boundOf(left: string): [Bound, number] {
  // "We can't start before …", "after the meeting on …": what bounds stands further off than what leads to the day.
  if (notBefore.test(left)) return ['beginning', left.length - left.search(/\S+\s*$/)];
  const point = points.exec(left)?.[0].length ?? 0;
  const further = point > 0 ? boundByEvent.exec(left) : null;
  if (further) return [/^before/i.test(further[1] as string) ? 'limit' : 'beginning', point];
  const beginning = begins.exec(left);
  if (beginning) return ['beginning', left.length - beginning.index];
  const limit = limits.exec(left);
  return limit ? ['limit', left.length - limit.index] : ['point', point];
}

function zoneOf(found: RegExpExecArray | null): string | null | undefined {
  if (!found?.groups) return undefined;
  if (found.groups.theirs) return null;
  const known = (found.groups.known as string).toLowerCase().replace(/\s+time$/, '');
  return zones[known];
}
