import type { SpeechContext } from '#domain/words/speech.ts';
import { instantOf } from '../dates/date-phrases-in.ts';
import { timeAfter } from '../dates/time-of-day.ts';
import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';

/** "If you're here on the 7th, come by at half seven in the morning": the one hour behind the one day is the hour of it. */
export function withHourElsewhere(
  met: FoundOf<'next conversation'>,
  { source, dates, sentence: { text } }: Said,
  { zone }: Pick<SpeechContext, 'zone'>,
): FoundOf<'next conversation'> {
  const [date, another] = dates.filter(({ what }) => what === 'day');
  if (met.startsAt !== null || met.day === null || source === 'notes' || !date || another) return met;
  if (date.first !== met.day) return met;
  const rest = text.slice(date.to).split(/[;?!]/)[0] ?? '';
  const hours = [...rest.matchAll(/\s(?=at\s)/gi)].flatMap(({ index }) => timeAfter(rest.slice(index)) ?? []);
  const [hour, other] = hours;
  return hour && !other ? { ...met, startsAt: instantOf(met.day, hour, zone) } : met;
}
