import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { roadmapTexts } from '#texts/roadmap.ts';
import { type Say, sayIn } from '#texts/say.ts';
import type { Typed } from './form.ts';

/** How the page is read: its words, its days, and where its forms go. */
export interface Reading {
  readonly roadmap: Roadmap;
  readonly say: Say<typeof roadmapTexts.en>;
  /** The address of the page itself, which its forms are sent to. */
  readonly path: string;
  /** What was typed in a form that could not be done; null where nothing was. */
  readonly typed: Typed | null;
  /** Today, where the reader is. */
  readonly today: string;
  /** The day of an instant, in the reader's zone. */
  dayAt(at: string): string;
  /** `26 November`, with the year where it is another one. */
  day(day: string): string;
  /** `26 Nov`. */
  shortDay(day: string): string;
  /** `Thursday 26 November` of an instant, in the reader's zone. */
  longDay(at: string): string;
  /** `10:00` of an instant, in the reader's zone. */
  time(at: string): string;
}

/** Reads a roadmap on a day in the reader's own language, region and zone. */
export function readingOf(
  roadmap: Roadmap,
  { path, today, typed }: { path: string; today: string; typed: Typed | null },
): Reading {
  const { locale, zone } = roadmap;
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const format = (withYear: boolean) =>
      new Intl.DateTimeFormat(locale, {
        ...options,
        timeZone: 'UTC',
        ...(withYear ? { year: 'numeric' } : {}),
      });
    const [plain, whole] = [format(false), format(true)];
    return (day: string) =>
      (day.slice(0, 4) === today.slice(0, 4) ? plain : whole).format(new Date(`${day}T00:00:00Z`));
  };
  const long = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' },
  });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short' });
  // As a day is written in an address or a database: `2026-11-26`.
  const dayIn = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  return {
    roadmap,
    path,
    typed,
    today,
    dayAt: (at) => dayIn.format(new Date(at)),
    say: sayIn(locale, roadmapTexts),
    day: ofDay({ day: 'numeric', month: 'long' }),
    shortDay: ofDay({ day: 'numeric', month: 'short' }),
    longDay: (at) => long.format(new Date(at)),
    time: (at) => clock.format(new Date(at)),
  };
}
