import { addHours, epochOf, type Instant } from '#domain/time/calendar.ts';

/** What Standard Webhooks suggests: soon after a slip, and over some days after an outage. */
const waitsMinutes = [5 / 60, 0.5, 2, 10, 60, 180, 360, 720, 1440, 1440];
/** An address that nothing reached for so long is left alone, until somebody looks after it. */
const stoppedAfterHours = 72;
const longestAskedForSeconds = 3600;

/** When a message is tried again that did not arrive at this attempt; null: no more. */
export function triedAgainAt(
  attempts: number,
  now: Instant,
  retryAfterSeconds: number | null,
): Instant | null {
  const minutes = waitsMinutes[attempts - 1];
  if (minutes === undefined) return null;
  const asked = Math.min(retryAfterSeconds ?? 0, longestAskedForSeconds);
  return addHours(now, Math.max(minutes / 60, asked / 3600));
}

/** Whether an address is given up at this failure: it says that it is gone, or nothing arrived there for days. */
export function isToBeStopped(failingSince: Instant, now: Instant, status: number | null): boolean {
  const hours = (epochOf(now) - epochOf(failingSince)) / 3_600_000;
  return status === 410 || hours >= stoppedAfterHours;
}
