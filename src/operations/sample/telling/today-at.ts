import { addDays, epochOf, type Instant, instantOfEpoch, startOfDay } from '#domain/time/calendar.ts';
import type { Stage } from './stage.ts';

const minute = 60_000;

/** Where the conversations of today lie beside its clock: one that just ended, the next one, and a later one. */
export interface TodayAt {
  /** Begins here and lasts 45 minutes. */
  readonly justEnded: Instant;
  readonly next: Instant;
  readonly later: Instant;
}

/** Late in the evening what is ahead moves closer together, so that it still lies in today. */
export function todayAt({ now, today, zone }: Pick<Stage, 'now' | 'today' | 'zone'>): TodayAt {
  const at = epochOf(now);
  const midnight = epochOf(addDays(startOfDay(today, zone), 1, zone));
  const left = midnight - at;
  const isLate = left < 210 * minute;
  const next = isLate ? up(at + left / 4, 5) : up(at + 55 * minute, 30);
  const later = isLate ? up(at + left / 2, 5) : up(at + 150 * minute, 30);
  return {
    justEnded: instantOfEpoch(down(at - 85 * minute, 15)),
    next: instantOfEpoch(next),
    later: instantOfEpoch(later),
  };
}

function up(at: number, minutes: number): number {
  return Math.ceil(at / (minutes * minute)) * minutes * minute;
}

function down(at: number, minutes: number): number {
  return Math.floor(at / (minutes * minute)) * minutes * minute;
}
