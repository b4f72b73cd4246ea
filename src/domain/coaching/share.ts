/** So many of so many. */
export interface Count {
  readonly count: number;
  readonly of: number;
}

/** A share with the span in which the true one lies, as far as the numbers can tell. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Nineteen of twenty such spans hold the true share. */
const usualZ = 1.96;

/**
 * The share of a count with Wilson's score interval: unlike the plain one it is honest about few, and about none and
 * all. Null where there is nothing to count.
 */
export function shareOf({ count, of }: Count, z = usualZ): Share | null {
  if (of === 0) return null;
  const share = count / of;
  const zz = z * z;
  const middle = (share + zz / (2 * of)) / (1 + zz / of);
  const reach = (z / (1 + zz / of)) * Math.sqrt((share * (1 - share)) / of + zz / (4 * of * of));
  return {
    share,
    low: count === 0 ? 0 : Math.max(0, middle - reach),
    high: count === of ? 1 : Math.min(1, middle + reach),
  };
}

export type Told = 'too few' | 'same' | 'more' | 'less';

/** Under so many on a side nothing is said. */
const fewest = 5;
/** So many have to be behind what is said to be more: one or two are a story, and no habit. */
const fewestMore = 3;
/** Eleven ways are compared at once, so that each has to be plain: by chance alone one in twenty of such lists shows any. */
const strictZ = 2.84;

/**
 * Whether one count is more or less than another by more than chance would make it: Newcombe's interval for the
 * difference of two shares, made of their Wilson intervals, has to leave zero out.
 */
export function tellApart(one: Count, other: Count): Told {
  if (one.of < fewest || other.of < fewest) return 'too few';
  const a = shareOf(one, strictZ);
  const b = shareOf(other, strictZ);
  if (!a || !b) return 'too few';
  const difference = a.share - b.share;
  const low = difference - Math.hypot(a.share - a.low, b.high - b.share);
  const high = difference + Math.hypot(a.high - a.share, b.share - b.low);
  if (low > 0 && one.count >= fewestMore) return 'more';
  return high < 0 && other.count >= fewestMore ? 'less' : 'same';
}
