import type { Day } from '#domain/time/calendar.ts';
import type { Bound, Doubt, ToldFrom } from './date-phrase.ts';

/** What some words mean, before what stands around them is looked at. */
export type Meaning =
  | { readonly what: 'vague' }
  | {
      readonly what: 'day';
      readonly day: Day;
      /** The same words told of the past: the last such day. */
      readonly before?: Day;
      readonly bound?: Bound;
      readonly past?: boolean;
      readonly doubt?: Doubt;
      readonly options?: readonly Day[];
      /** What the day was told by; where two stand side by side, a number outweighs a weekday. */
      readonly by: 'weekday' | 'number' | 'words';
      /** A number without its month, which another month may be meant by. */
      readonly monthLeftOpen?: true;
      /** Only the hour or the end of a day: "by noon", "close of business", today's where no day stands beside it. */
      readonly partOfDay?: true;
      readonly time?: TimeOfDay;
    }
  | {
      readonly what: 'span';
      readonly first: Day;
      readonly last: Day;
      /** Days that somebody is held to: a week that was named, days from and to. "Next month" is none. */
      readonly named: boolean;
      readonly past?: boolean;
      readonly bound?: Bound;
    };

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** Words with their meaning and place. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** One way to say a date. The pattern has the flags `g` and `i`; null: these words mean something else after all. */
export interface Reading {
  readonly pattern: RegExp;
  readonly read: (words: RegExpExecArray, told: ToldFrom, text: string) => Meaning | null;
}

/** All that a list of readings finds in a text. */
export function foundBy(readings: readonly Reading[], text: string, told: ToldFrom): Found[] {
  return readings.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((words) => {
      const meaning = read(words, told, text);
      return meaning ? [{ from: words.index, to: words.index + words[0].length, meaning }] : [];
    }),
  );
}
