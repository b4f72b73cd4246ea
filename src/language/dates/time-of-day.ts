import { numberOf } from './date-words.ts';

/** A time on the clock, and how much of the text it takes. */
export interface TimeFound {
  readonly hour: number;
  readonly minute: number;
  readonly length: number;
  /** The zone that was named before the day: "5 pm ET Thursday". */
  readonly zone?: string;
}

const hourWord = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const half = '(?:\\s*(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?))';
const clock = `(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?<range>\\s*(?:-|–|to|until|till)\\s*\\d{1,2}(?:[:.][0-5]\\d|(?=\\s*(?:[ap]\\.?m\\b|uhr\\b|h\\b)))|[-–](?:1\\d|[2-9])(?=\\s*(?:$|[,;)])))?(?<half>${half})?(?<clock>\\s*(?:h(?:rs)?|uhr)\\b)?|(?<digits>(?:[01]\\d|2[0-3]|[6-9])[0-5]\\d)(?=\\s*(?:$|[,.;()@–-]|(?:at|in|with|w|on|to|till|h|hrs|for|and)\\b))|half\\s+(?<halfpast>${hourWord}|1[0-2]|[1-9])(?<halfhalf>${half})?|(?<word>${hourWord})(?:\\s+(?<minutes>thirty|fifteen|forty-five))?(?<halfword>${half})?|(?<turn>half|quarter|twenty|ten)\\s+(?<side>past|to)\\s+(?<turned>${hourWord}|\\d{1,2})(?<halfturn>${half})?|(?<named>noon|midday|midnight)|(?<late>(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)(?=\\s*o['’]?clock))(?<sharp>\\s*o['’]?clock|\\s+sharp\\b)?(?:\\s+(?:in\\s+the\\s+)?(?<part>morning|afternoon|evening)?)?`;
/** What counts, and what asks for the time elsewhere: "10 people", "9%". */
const noMore =
  '(?![\\w%€$/]|[.:]\\d|\\s*(?:people|reps|users|minutes?|mins?|hours?|days?|weeks?|sites?|percent|of\\s+(?:us|them)|st\\b|years?|months?))';

/** How zones are named beside a time. */
export const zoneNames =
  '(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CES?T|UK\\s+time|Eastern|Central|Pacific)(?:\\s+time)?';

/** "Thursday, yes, at ten": the yes to a day stands before its hour. */
const taken =
  '(?:\\s*,?\\s*(?:yes|yeah|yep|ok|okay|sure|fine|good|perfect|great)\\b(?=\\s*[,.]?\\s+(?:at|half|quarter|\\d|' +
  hourWord +
  ')\\b))?';

const after = new RegExp(
  `^(?<lead>${taken}(?:[.]?\\s*(?:,\\s*)?(?:(?:at|@|from|between|around|about|for|by|say)\\s*)+|[.]?,?\\s+|,?\\s*(?:morning|afternoon|evening),?\\s+(?:at\\s+|@\\s*)?))${clock}${noMore}`,
  'i',
);
const before = new RegExp(
  `(?:^|(?<![\\w.:]))(?:(?:at|@|from|around|by|before)\\s+)?${clock}(?:\\s+(?<zone>${zoneNames}))?(?:\\s+slot)?(?:\\s+on)?,?\\s+(?:the\\s+)?$`,
  'i',
);

/** "How does nine on Tuesday sound?" */
const asksForHour =
  /(?:^|\b(?:how about|what about|how does|how is|does|is|say|would|around|let['’]s (?:say|do)))\s*$/i;

/** "Ten Central": an hour where its zone stands behind it. */
const zoneNext = new RegExp(`^\\s+${zoneNames}\\b`);

/** "… at 9", "… 2pm", "… noon", behind a day. A bare number is no time unless "at" leads to it. */
export function timeAfter(text: string): TimeFound | null {
  const found = after.exec(text);
  if (!found?.groups) return null;
  const led = /(?:at|@|from|between|around|about|for|by|say)\s*$/i.test(found.groups.lead as string);
  const sure =
    (found.groups.half ??
      found.groups.halfword ??
      found.groups.minutes ??
      found.groups.turn ??
      found.groups.named ??
      found.groups.halfpast ??
      found.groups.range ??
      found.groups.clock ??
      found.groups.sharp ??
      found.groups.digits ??
      found.groups.minute) !== undefined || zoneNext.test(text.slice(found[0].trimEnd().length));
  if (!led && !sure && !isAskedAlone(found, text)) return null;
  const { length } = found[0].trimEnd();
  const range = /\b(?:from|between)\s*$/i.test(found.groups.lead as string)
    ? rangeEnd.exec(text.slice(length))
    : null;
  return onClock(found.groups, length + (range?.[0].length ?? 0));
}

/** "How is Thursday the third, eleven?": behind a day and its comma, a question ends with nothing but the hour. */
function isAskedAlone(found: RegExpExecArray, text: string): boolean {
  return /,\s*$/.test(found.groups?.lead ?? '') && /^\s*\?/.test(text.slice(found[0].trimEnd().length));
}

/** "From ten to eleven". */
const rangeEnd = new RegExp(
  `^\\s*(?:-|–|to|until|till|and)\\s*(?:${hourWord}|\\d{1,2}(?:[:.][0-5]\\d)?|noon|midday)(?:${half}|\\s*o['’]?clock)?(?!\\w)`,
  'i',
);

/** "9:30 on …", "2 pm …", "noon …", before a day. */
export function timeBefore(text: string): TimeFound | null {
  const found = before.exec(text);
  if (!found?.groups) return null;
  const { half, halfword, halfpast, turn, named, minute, minutes, word } = found.groups;
  const sure =
    (half ?? halfword ?? halfpast ?? minutes ?? turn ?? named ?? minute) !== undefined ||
    (word !== undefined && / on\s+$/i.test(found[0]) && asksForHour.test(text.slice(0, found.index))) ||
    /^(?:at|@|by|before)\s|o['’]?clock/i.test(found[0]);
  const time = sure ? onClock(found.groups, found[0].length) : null;
  const zone = found.groups.zone;
  return time && zone ? { ...time, zone } : time;
}

function onClock(groups: Record<string, string | undefined>, length: number): TimeFound | null {
  if (groups.digits)
    return { hour: Number(groups.digits.slice(0, -2)), minute: Number(groups.digits.slice(-2)), length };
  if (groups.named) return { hour: /night/i.test(groups.named) ? 0 : 12, minute: 0, length };
  let minute = Number(
    groups.minute ?? { thirty: 30, fifteen: 15, 'forty-five': 45 }[groups.minutes?.toLowerCase() ?? ''] ?? 0,
  );
  let hour = numberOf(groups.hour ?? groups.word ?? groups.turned ?? groups.halfpast ?? groups.late ?? '');
  if (groups.halfpast) minute = 30;
  if (groups.turn) {
    const minutes = { half: 30, quarter: 15, twenty: 20, ten: 10 }[groups.turn.toLowerCase()] as number;
    const to = groups.side?.toLowerCase() === 'to';
    minute = to ? 60 - minutes : minutes;
    if (to) hour -= 1;
  }
  if (hour < 0 || hour > 24 || minute > 59) return null;
  const said = (groups.half ?? groups.halfword ?? groups.halfturn ?? groups.halfhalf ?? '')
    .trim()
    .toLowerCase();
  const part = groups.part?.toLowerCase();
  if (said.startsWith('p') || part === 'afternoon' || part === 'evening') hour = (hour % 12) + 12;
  else if (said.startsWith('a') || part === 'morning') hour %= 12;
  // Nobody meets at three in the night: one to half past six are the afternoon's.
  else if (hour < 7 && !/^0\d|^\d{2}:/.test(groups.hour ?? ''))
    hour = hour === 0 && groups.turn ? 12 : hour + 12;
  return hour > 23 ? null : { hour, minute, length };
}
