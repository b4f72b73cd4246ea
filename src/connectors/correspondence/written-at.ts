import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { type Instant, instant } from '#domain/time/calendar.ts';
import { dayInOtherLanguages } from './month-names.ts';

/** The day and the clock that a quote's header says, in the zone of whoever quoted it. */
interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** In minutes from UTC, where the header says it. */
  readonly offsetMinutes: number | null;
}

const languages = [chrono.en, chrono.de, chrono.fr, chrono.es, chrono.it, chrono.nl, chrono.pt, chrono.ru];
const noDay = new Date(0);

/**
 * When a mail was written by the header of its quote, such as "Am Di., 18. Nov. 2025 um 10:02". Mail programs write it
 * in the zone of whoever answers: `zone`, a name or an offset such as +01:00. Null where the words leave it open.
 */
export function writtenAt(words: string, zone: string | null): Instant | null {
  const clock = clockIn(words);
  if (!clock) return null;
  const { offsetMinutes, ...wall } = clock;
  try {
    const local = Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
    if (offsetMinutes !== null) {
      return instant(
        local.toZonedDateTime('UTC').subtract({ minutes: offsetMinutes }).toInstant().toString(),
      );
    }
    return zone === null ? null : instant(local.toZonedDateTime(zone).toInstant().toString());
  } catch {
    // No such day, or no such zone.
    return null;
  }
}

function clockIn(words: string): Clock | null {
  const text = words.slice(0, 200).replaceAll(/<[^>]*>/gu, ' ');
  // 04/02 is April here and February there; only a clock with AM or PM says where.
  const numeric = /\b(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(text);
  if (numeric && Number(numeric[1]) <= 12 && Number(numeric[2]) <= 12 && !/\d\s?[ap]m\b/iu.test(text))
    return null;
  const fromNumber = text.replace(/^\D*(?=\d)/u, '');
  const time = /(?:^|[^\d:.])(\d{1,2})[:.](\d{2})(?::\d{2})?(?!\.?\d)(?:\s*([ap])\.?\s?m\b)?/iu.exec(
    text.replaceAll(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/gu, ' '),
  );
  if (!time) return null;
  // 02.04. is the second of April wherever it is written so.
  const inOrder = /\d\.\s?\d{1,2}\.\s?\d/u.test(text) ? [chrono.de, ...languages] : languages;
  for (const language of inOrder) {
    for (const said of [text, fromNumber]) {
      const found = language
        .parse(said, noDay)
        .find(({ start }) => start.isCertain('day') && start.isCertain('month'));
      if (!found?.start.isCertain('year')) continue;
      const { start } = found;
      return {
        year: start.get('year') ?? 0,
        month: start.get('month') ?? 0,
        day: start.get('day') ?? 0,
        hour: hourOf(Number(time[1]), time[3]),
        minute: Number(time[2]),
        offsetMinutes: start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null,
      };
    }
  }
  const day = dayInOtherLanguages(text);
  return (
    day && { ...day, hour: hourOf(Number(time[1]), time[3]), minute: Number(time[2]), offsetMinutes: null }
  );
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
