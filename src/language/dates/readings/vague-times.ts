import { month, weekday } from '../date-words.ts';
import type { Reading } from '../meaning.ts';
import { anyPeriod } from '../periods.ts';

const some = '(?:(?:a\\s+)?(?:couple|few|handful)(?:\\s+of|\\s+more)?|several|some|a\\s+number\\s+of)';
const units = '(?:(?:business\\s+|working\\s+)?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?))';
const season = '(?:spring|summer|autumn|winter|the\\s+fall)';
const feast =
  "(?:holidays?(?:\\s+season)?|festive\\s+season|summer(?:\\s+(?:break|holidays?|vacation))?|spring(?:\\s+break)?|autumn|fall|winter|break|vacations?|easter|passover|ramadan|eid|diwali|hanukkah|lent|carnival|chinese\\s+new\\s+year|lunar\\s+new\\s+year|golden\\s+week|new\\s+year(?!['’]?s)|(?:christmas|xmas)\\s+(?:break|party|season|period|rush|holidays?|week|time)|thanksgiving\\s+(?:break|week|weekend|holiday)|memorial\\s+day|labou?r\\s+day|presidents['’]?\\s+day|(?:bank|public)\\s+holiday|half\\s+term|school\\s+holidays?|busy\\s+season|peak(?:\\s+season)?|year\\s+end\\s+rush|dust\\s+settles|trade\\s+show|budget\\s+round)";

const patterns: readonly string[] = [
  // Words that put off.
  '\\b(?:(?<!\\bas\\s)(?:very\\s+|really\\s+|pretty\\s+|quite\\s+)?soon(?:-?ish|er\\s+or\\s+later|er\\s+rather\\s+than\\s+later)?|shortly|eventually|someday|some\\s+day|one\\s+day(?!\\s+(?:workshop|training|event|pilot|session|at\\s+a))|one\\s+of\\s+these\\s+days|in\\s+due\\s+(?:course|time)|before\\s+(?:too\\s+)?long|at\\s+a\\s+later\\s+(?:date|time|point|stage)|at\\s+(?:some|a\\s+certain)\\s+(?:point|stage|time)|(?:some|any)\\s?time(?:\\s+(?:soon|later))?|down\\s+the\\s+(?:road|line|track)|later(?:\\s+on)?(?!\\s+(?:today|than|that|stage|in|this|next))|in\\s+(?:a\\s+)?(?:while|bit)|for\\s+the\\s+foreseeable\\s+future|in\\s+the\\s+(?:near|not\\s+too\\s+distant|foreseeable)?\\s*future|asap|as\\s+soon\\s+as(?:\\s+possible|\\s+i\\s+can|\\s+we\\s+can|\\s+practicable)?|any\\s+day\\s+now|whenever|when(?:ever)?\\s+(?:the\\s+time\\s+is\\s+right|(?:i|we|they)\\s+(?:get|have|find)\\s+(?:a\\s+)?(?:chance|time|minute|moment))|at\\s+your\\s+(?:earliest\\s+)?convenience|the\\s+other\\s+side\\s+of)\\b',
  // "In a couple of weeks", "the next few days", "in two or three weeks", "a week or so".
  `\\b(?:(?:with)?in|over|during|after|give\\s+(?:it|me|us))\\s+(?:(?:the\\s+)?(?:next|coming|following)\\s+|another\\s+|about\\s+|like\\s+)*${some}\\s+${units}\\b`,
  `\\b(?:the\\s+)?(?:next|coming|following)\\s+${some}\\s+${units}\\b`,
  `\\bin\\s+the\\s+next\\s+(?:day|week|month)\\s+or\\s+(?:so|two|three)\\b`,
  `\\bin\\s+the\\s+(?:next|coming|following)\\s+(?:days|weeks|months|quarters|years)\\b|\\b(?:over|during)\\s+the\\s+(?:next|coming|following)\\s+(?:days|weeks|months)\\b|\\bin\\s+the\\s+weeks\\s+(?:ahead|to\\s+come)\\b`,
  `\\b(?:(?:with)?in\\s+)?(?:about\\s+|around\\s+|roughly\\s+|maybe\\s+)?(?:an?|one|two|three|four|five|six|\\d+)\\s*(?:or|to|-|–)\\s*(?:so|two|three|four|five|six|eight|ten|\\d+)\\s+${units}\\b`,
  `\\b(?:(?:with)?in\\s+)?(?:about\\s+|around\\s+|like\\s+)?(?:an?|one|two|three|four|five|six|\\d+)\\s+${units}(?:['’]\\s+time)?\\s+or\\s+(?:so|two|three|thereabouts)\\b`,
  `\\bin\\s+(?:about|around|roughly|approximately|like|maybe|perhaps)\\s+(?:an?|one|two|three|four|five|six|eight|ten|\\d+)\\s+${units}\\b`,
  // Some part of a period: "early next year", "sometime next month", "late March", "at some point in Q3".
  `\\b(?:some\\s?time|any\\s?time|(?:some|any|one)\\s?day|at\\s+some\\s+(?:point|stage|time)|early|earlier|late|later|towards?\\s+the\\s+(?:end|beginning|middle)\\s+of|the\\s+(?:first|second|latter|early|later|back|other)\\s+(?:half|part|days|weeks)\\s+of|first\\s+half\\s+of|second\\s+half\\s+of|(?<!end\\s+of\\s+(?:the\\s+)?)(?<!end\\s+of\\s+)(?:the\\s+)?(?:first|second|third|last)\\s+week\\s+(?:of|in)|around|(?<!how\\s|what\\s)about|approximately|roughly|circa|in\\s+like|like)\\s+(?:(?:in|on|during|before|after|around|by|the\\s+(?:end|middle|beginning)\\s+of|end\\s+of)\\s+)*(?:mid[-\\s]?)?(?:the\\s+)?(?:${anyPeriod}|${weekday}(?:day)?|christmas|thanksgiving|easter|${season}|\\d{1,2}(?:st|nd|rd|th)(?:\\s+of\\s+${month})?|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?)\\b(?:\\s+(?:or\\s+(?:so|whatever)|(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?))?`,
  `\\b(?:${month}|${weekday}|q[1-4]|next\\s+(?:week|month|quarter|year)|this\\s+(?:week|month|quarter|year)|(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?${anyPeriod})(?:\\s+sometime|\\s+at\\s+some\\s+point|\\s+or\\s+(?:so|whatever|thereabouts|something)|-?ish)\\b`,
  '\\b(?:in|by|during|for|until|before)\\s+h[12]\\b',
  // Seasons, feasts without a day, and the time after them.
  `\\b(?:in|by|before|after|until|till|over|during|around|come|this|next|for)\\s+(?:(?:the|this|next|early|late|mid|for|after)\\s+)*(?:${season})\\b(?!\\s*(?:,\\s*)?\\d)`,
  `\\b(?:after|before|over|during|until|till|by|around|in|following|past|once)\\s+(?:(?:the|my|our|his|her|their|your|for|this|next)\\s+)*(?:${feast}|holidays?|vacation|leave|time\\s+off)\\b`,
  // "Before Christmas" is any day until then; "two days before Christmas" and "the Friday before Christmas" are told from it.
  '(?<!\\b(?:days?|nights?|weeks?|fortnight|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\s+)\\bbefore\\s+(?:christmas|xmas|thanksgiving)\\b(?!\\s+(?:eve|day)\\b)',
  '\\b(?:first\\s+thing\\s+)?(?:in|early\\s+in|into)\\s+the\\s+new\\s+(?:fiscal\\s+|budget\\s+)?year\\b',
];

export const vagueTimes: readonly Reading[] = patterns.map((pattern) => ({
  pattern: new RegExp(pattern, 'gi'),
  read: (words, _told, text) =>
    isNoTime(words[0], text.slice(words.index + words[0].length)) ? null : { what: 'vague' },
}));

/** "As soon as you sign" waits for something, and "spring for lunch" is a verb. */
function isNoTime(words: string, then: string): boolean {
  if (/^any\s?time$/i.test(words)) return /^\s+(?:you|we|i|on|between|after|before|from|that)\b/i.test(then);
  return /^(?:some|any)\s?time$/i.test(words) && /^\s+(?:to|for|with|off|ago|left|back)\b/i.test(then);
}
