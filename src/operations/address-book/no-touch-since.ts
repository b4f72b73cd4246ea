import { addDays } from '#domain/time/calendar.ts';
import type { World } from '../world.ts';

/** The instant since which there must have been no touch, where a list is narrowed to those out of touch. */
export function noTouchSince(
  { now, actor }: World,
  { outOfTouchDays }: { readonly outOfTouchDays?: number | undefined },
) {
  return outOfTouchDays === undefined ? undefined : addDays(now, -outOfTouchDays, actor.zone);
}
