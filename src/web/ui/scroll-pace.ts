/** How fast something is being scrolled, and whether anybody could still read it. */
export interface ScrollPace {
  readonly top: number;
  /** In milliseconds, of the frame that was scrolled in. */
  readonly at: number;
  /** Pixels in a millisecond, evened out over a few frames. */
  readonly speed: number;
  /** So fast that rows only fly by. */
  readonly isFlight: boolean;
}

export const restingAt = (top: number): ScrollPace => ({ top, at: -Infinity, speed: 0, isFlight: false });

/** Rows fly by from 10 000 pixels a second on, and can be read again below half of that. */
const takesOff = 10;
const lands = 5;
/** What the last frame counts for in the speed. */
const weight = 0.3;
/** After so long without scrolling it begins anew: one long way, to an end or with the bar, is a leap and no flight. */
const pauseMs = 150;

/** The pace once it has been scrolled on. */
export function paceAfter(before: ScrollPace, top: number, at: number): ScrollPace {
  const elapsed = at - before.at;
  if (elapsed > pauseMs) return { ...restingAt(top), at };
  const speed = before.speed * (1 - weight) + (Math.abs(top - before.top) / Math.max(1, elapsed)) * weight;
  return { top, at, speed, isFlight: speed > (before.isFlight ? lands : takesOff) };
}
