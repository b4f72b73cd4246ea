import { momentOnDay } from '../../ui/typed/moment-on-day.ts';

/** When a conversation was held, as far as it is said. */
export interface HeldTimes {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

const aDay = 86_400_000;

/** It began at another time: it lasted as long as before. */
export function begunAt({ startsAt, endsAt }: HeldTimes, began: string | null): HeldTimes {
  const length = startsAt && endsAt ? Date.parse(endsAt) - Date.parse(startsAt) : null;
  if (began === null || length === null || length < 0) return { startsAt: began, endsAt };
  return { startsAt: began, endsAt: new Date(Date.parse(began) + length).toISOString() };
}

/** Why it cannot have been at these times; null when it can. */
export function heldProblem({ startsAt, endsAt }: HeldTimes): 'endsBefore' | 'lastsDays' | null {
  if (!startsAt || !endsAt) return null;
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  if (length < 0) return 'endsBefore';
  return length > aDay ? 'lastsDays' : null;
}

/** On another day, at the same time of day and as long. */
export const onDay = (held: HeldTimes, day: string, zone: string): HeldTimes =>
  held.startsAt ? begunAt(held, momentOnDay(held.startsAt, day, zone)) : held;
