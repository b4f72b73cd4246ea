import { parseDate } from '@internationalized/date';
import { expect, test } from 'vitest';
import { momentInWords } from './moment-in-words.ts';

const read = (text: string) =>
  momentInWords(text, parseDate('2026-11-24'), { locale: 'en-GB', zone: 'Europe/Berlin' });

test.each([
  ['next: tues 8 dec 10am, Teams, HM + Stuart', '2026-12-08T09:00:00.000Z'],
  ['How about Thursday 3 Dec at 14:00?', '2026-12-03T13:00:00.000Z'],
  ['Nächstes Mal am 3.12. um 14 Uhr', '2026-12-03T13:00:00.000Z'],
])('a day with its time is found in a line: %s', (text, moment) => expect(read(text)).toBe(moment));

test.each(['We talk again on Thursday', 'forty probes in 2 cellars', 'soon', ''])(
  'what names no time is none: %s',
  (text) => expect(read(text)).toBeNull(),
);
