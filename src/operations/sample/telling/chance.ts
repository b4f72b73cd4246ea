import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { v7 } from 'uuid';
import { epochOf, type Instant } from '#domain/time/calendar.ts';

/** Chance that falls the same way for the same seed. */
export interface Chance {
  /** A whole number between two, both included. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** A new id, made at this time. */
  newId(at: Instant): string;
}

export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    between,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    newId: (at) => v7({ msecs: epochOf(at), random: Uint8Array.from({ length: 16 }, () => between(0, 255)) }),
  };
}
