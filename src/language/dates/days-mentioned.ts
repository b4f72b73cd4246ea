import { Temporal } from 'temporal-polyfill';
import type { Day } from '#domain/time/calendar.ts';
import type { DatePhrase, ToldFrom } from './date-phrase.ts';

/** For how many sentences people go on talking of the same day. */
const remembered = 6;

/** "By the end of the quarter" is a limit, and no Thursday that anybody speaks of. */
const endOfPeriod =
  /\b(?:end|close|middle|mid|start|beginning|last (?:working |business )?day|eo[mqy])\b(?! of (?:the )?(?:business|day|play)\b)/i;

/** "Tuesday is not possible", "I can't do Tuesday". */
const refuses =
  /\b(?:not (?:possible|good|free|available|in|there)|impossible|no good|bad|difficult|tricky|fully? (?:booked|packed)?|busy|out|doesn['’]?t (?:work|suit)|won['’]?t (?:work|do)|can['’]?t(?: (?:do|make))?|cannot(?: (?:do|make))?|unfortunately|i(?:['’]m| am) (?:away|off|out|at|in))\b/i;

/** The days that were named in the last sentences of a conversation, which a weekday may go back to. */
export class DaysMentioned {
  readonly #sentences: {
    readonly turn: string;
    readonly days: readonly Day[];
    readonly hours: readonly number[];
    readonly isRefused: boolean;
  }[] = [];

  /** What the next sentence may go back to. `turn`: the turn, or the line of notes, that it is part of. */
  before(turn: string): Required<Pick<ToldFrom, 'mentioned' | 'inThisTurn' | 'hoursNamed' | 'insteadOf'>> {
    const named = this.#sentences.findLast((one) => one.turn === turn && one.days.length > 0);
    return {
      insteadOf: named?.isRefused ? (named.days[0] ?? null) : null,
      mentioned: this.#sentences.flatMap(({ days }) => days),
      inThisTurn: this.#sentences.filter((one) => one.turn === turn).flatMap(({ days }) => days),
      hoursNamed: this.#sentences.flatMap(({ hours }) => hours),
    };
  }

  /** Takes what the next sentence named. */
  hear(turn: string, text: string, phrases: readonly DatePhrase[], zone: string): void {
    const named = phrases.filter(
      ({ what, past, doubt, first, text }) =>
        what === 'day' && !past && doubt === null && first && !endOfPeriod.test(text),
    );
    const hours = phrases.flatMap(({ at }) =>
      at === null ? [] : [Temporal.Instant.from(at).toZonedDateTimeISO(zone).hour],
    );
    const isRefused = named.length === 1 && refuses.test(text) && !/\?\s*$/.test(text);
    this.#sentences.push({ turn, days: named.map(({ first }) => first as Day), hours, isRefused });
    if (this.#sentences.length > remembered) this.#sentences.shift();
  }
}
