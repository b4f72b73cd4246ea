import { parseAbsolute, toCalendarDate, today } from '@internationalized/date';
import { useReader } from '../reader.tsx';
import { dayInWords } from './day-in-words.ts';

/**
 * What is written down with its day in the words gets that day, so that it is not lost for want of a press. Words are
 * read as of when they were said, an instant; null: just now.
 */
export function useDayOfWords(saidAt: string | null = null) {
  const { zone, locale } = useReader();
  const on = saidAt === null ? today(zone) : toCalendarDate(parseAbsolute(saidAt, zone));
  return (what: string) => {
    const due = dayInWords(what, on, locale)?.toString();
    return due === undefined ? {} : { due };
  };
}
