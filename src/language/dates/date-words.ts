const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** Pieces of patterns; each is one group that captures nothing. */
export const weekday =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const number = `(?:\\d{1,3}|an?|${numbers.join('|')})`;
export const ordinalWord = `(?:twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[- ]first|${ordinals.slice(0, 20).reverse().join('|')}|thirtieth)`;

/** "Two weeks", "a fortnight"; `weeksOf` counts them. */
export const weeks = `(?:${number}\\s+weeks?|(?:an?\\s+)?fortnight)`;

/** How many weeks "two weeks" and "a fortnight" are. */
export function weeksOf(words: string): number {
  return /fortnight/i.test(words) ? 2 : numberOf(words.replace(/\s.*$/s, ''));
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(word: string): number {
  return weekdays.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 1 is January. */
export function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** "two", "2", "a". */
export function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return /^an?$/i.test(word) ? 1 : numbers.indexOf(word.toLowerCase()) + 1;
}

/** "15th", "15", "fifteenth", "thirty first". */
export function ordinalOf(word: string): number {
  const digits = /^\d{1,2}/.exec(word);
  return digits ? Number(digits[0]) : ordinals.indexOf(word.toLowerCase().replace(' ', '-')) + 1;
}
