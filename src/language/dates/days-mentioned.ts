import type { Day } from '#domain/time/calendar.ts';
import type { DatePhrase } from './date-phrase.ts';

/** For how many sentences people go on talking of the same day. */
const remembered = 6;

/** The days that were named in the last sentences of a conversation, which a mere weekday may go back to. */
export class DaysMentioned {
  readonly #sentences: (readonly Day[])[] = [];

  get days(): readonly Day[] {
    return this.#sentences.flat();
  }

  /** Takes what the next sentence named. */
  hear(phrases: readonly DatePhrase[]): void {
    const named = phrases.filter(
      ({ what, past, doubt, first }) => what === 'day' && !past && doubt === null && first,
    );
    this.#sentences.push(named.map(({ first }) => first as Day));
    if (this.#sentences.length > remembered) this.#sentences.shift();
  }
}
