import type { CalendarDate } from '@internationalized/date';
import { readMoment } from './read-moment.ts';

const mostWords = 5;

/** The most words in a row of a text that are a day with its time, as an instant; null where none are. */
export function momentInWords(
  text: string,
  today: CalendarDate,
  { locale, zone }: { readonly locale: string; readonly zone: string },
): string | null {
  const words = text
    .replaceAll(/[,;()–—]|[.!?](?=\s|$)/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  for (let count = mostWords; count > 1; count -= 1) {
    for (let from = 0; from + count <= words.length; from += 1) {
      const said = words.slice(from, from + count);
      // A day alone would be taken for ten o'clock.
      const endsOnTime = /^\d{1,2}(?:[:.]\d{2})?(?:am|pm|h|uhr)?$|^(?:am|pm|uhr)$/iu.test(said.at(-1) ?? '');
      const moment = endsOnTime ? readMoment(said.join(' '), today, locale, zone) : null;
      if (moment) return moment;
    }
  }
  return null;
}
