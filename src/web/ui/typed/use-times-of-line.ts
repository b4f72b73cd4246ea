import { parseDate } from '@internationalized/date';
import { useReader } from '../reader.tsx';
import { dayInWords } from './day-in-words.ts';
import { momentInWords } from './moment-in-words.ts';

/** What a line that was said on a day says of time itself: by which day, and when to meet. */
export function useTimesOfLine() {
  const { locale, zone } = useReader();
  return (text: string, saidOn: string) => {
    const today = parseDate(saidOn);
    return {
      due: dayInWords(text, today, locale)?.toString() ?? null,
      startsAt: momentInWords(text, today, { locale, zone }),
    };
  };
}
