import { Temporal } from 'temporal-polyfill';
import type { SpeechContext } from '#domain/words/speech.ts';
import { instantOf } from '../dates/date-phrases-in.ts';
import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';

const same = /\b(?:at )?(?:the )?same (?:time|hour|slot)\b/i;

/**
 * "Same time on Thursday?": the hour of the conversation that this is said in; "moved to Monday, same time": of the one
 * that is moved. Only where no other is named.
 */
export function atTheSameTime(
  met: FoundOf<'next conversation'>,
  { sentence: { text } }: Pick<Said, 'sentence'>,
  { startsAt, zone }: Pick<SpeechContext, 'startsAt' | 'zone'>,
  earlier: FoundOf<'next conversation'> | null,
): FoundOf<'next conversation'> {
  if (met.startsAt !== null || met.day === null || !same.test(text)) return met;
  const hour = (moves.test(text) ? earlier?.startsAt : null) ?? startsAt;
  if (!hour) return met;
  const time = Temporal.Instant.from(hour).toZonedDateTimeISO(zone).toPlainTime();
  return { ...met, startsAt: instantOf(met.day, time, zone) };
}

const moves = /\b(?:moved?|pushed?|shift(?:ed)?|changed?|postponed?|rescheduled?|brought forward|instead)\b/i;
