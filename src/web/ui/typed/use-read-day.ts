import { today } from '@internationalized/date';
import { useReader } from '../reader.tsx';
import { readDay } from './read-day.ts';

/** Reads a day as people write it, `14 Dec` or `in 2 weeks`, from the reader's own today on. */
export function useReadDay(): (text: string) => string | null {
  const { zone, locale } = useReader();
  return (text) => readDay(text, today(zone), locale)?.toString() ?? null;
}
