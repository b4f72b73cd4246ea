import { parseDate } from '@internationalized/date';
import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words.ts';

const sunday = parseDate('2026-11-22');
const read = (text: string, locale = 'en-GB') => dayInWords(text, sunday, locale)?.toString() ?? null;

test('the day that ends a sentence is read, in either language', () => {
  expect(read('Send the ferry schedule by Thursday')).toBe('2026-11-26');
  expect(read('Send a layout at 1:50 by tomorrow.')).toBe('2026-11-23');
  expect(read('Mail the rules until 3 Dec')).toBe('2026-12-03');
  expect(read('Schickt die Zahlen bis Freitag', 'de-DE')).toBe('2026-11-27');
  expect(read('Schickt die Zahlen bis zum 3.12.', 'de-DE')).toBe('2026-12-03');
});

test('a day that ends it without a word before it, too', () => {
  expect(read('Sends the weld log on Friday')).toBe('2026-11-27');
  expect(read('Sends the weld log tomorrow.')).toBe('2026-11-23');
  expect(read('Sends the weld log on 3 Dec')).toBe('2026-12-03');
  expect(read('Sends the weld log next Friday')).toBe('2026-12-04');
  expect(read('Schickt das Protokoll am Freitag', 'de-DE')).toBe('2026-11-27');
  expect(read('Schickt das Protokoll morgen', 'de-DE')).toBe('2026-11-23');
});

test('what is about a time is no day', () => {
  expect(read('Sends it by next month')).toBeNull();
  expect(read('Sends it by next week')).toBeNull();
  expect(read('Schickt es bis nächste Woche', 'de-DE')).toBeNull();
  expect(read('Sends it on Fridays')).toBeNull();
  expect(read('Works on line 3')).toBeNull();
  expect(read('Puts two men on 12')).toBeNull();
});

test('what is no day, or does not end it, is none', () => {
  expect(read('Have it signed by Martha')).toBeNull();
  expect(read('By Thursday')).toBeNull();
  expect(read('Go by the plant, then write')).toBeNull();
  expect(read('Stand by me')).toBeNull();
});
