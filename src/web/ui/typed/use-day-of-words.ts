import { today } from '@internationalized/date';
import { useReader } from '../reader.tsx';
import { dayInWords } from './day-in-words.ts';

/** What is written down with its day in the words gets that day, so that it is not lost for want of a press. */
export function useDayOfWords() {
  const { zone, locale } = useReader();
  return (what: string) => {
    const due = dayInWords(what, today(zone), locale)?.toString();
    return due === undefined ? {} : { due };
  };
}
