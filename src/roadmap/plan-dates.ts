import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { roadmapTexts } from '#texts/roadmap.ts';
import { sayIn } from '#texts/say.ts';
import { titleOf } from './opening.ts';
import { readingOf } from './reading.ts';

interface Dates {
  readonly roadmap: Roadmap;
  readonly today: string;
  readonly now: string;
  /** Which revision of each of them it is, and since when, by what they are called. */
  readonly revisions: ReadonlyMap<string, { readonly sequence: number; readonly changedAt?: string }>;
}

/**
 * The dates of a plan for the reader's calendar (RFC 5545): their next conversation at its instant, and their steps and
 * what they said they would do as whole days, which keep nobody from being busy. Named by what they are, so that the
 * same file a week later brings what is there up to date, and with a revision that grows when they change: calendars
 * leave what they have where a file does not tell a later one. The address of the page is its key, and stays out of a
 * calendar that others may see.
 */
export function planDates({ roadmap, today, now, revisions }: Dates): string {
  const say = sayIn(roadmap.locale, roadmapTexts);
  const reading = readingOf(roadmap, { path: '', today, typed: null });
  const { company, name } = roadmap.preparedBy;
  const calendar = ical({
    name: line(titleOf(reading)),
    prodId: { company: 'Leadsheet', product: 'Leadsheet' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = new Date(now);
  const revisionOf = (id: string) => {
    const { sequence = 0, changedAt } = revisions.get(id) ?? {};
    return { sequence, ...(changedAt === undefined ? {} : { lastModified: new Date(changedAt) }) };
  };
  const { next } = roadmap;
  if (next) {
    calendar.createEvent({
      // As an invitation to it is called, so that it stands in a calendar once.
      id: `${next.conversationId}@leadsheet`,
      ...revisionOf(next.conversationId),
      ...{ stamp, start: new Date(next.startsAt), end: new Date(next.endsAt) },
      summary: line(next.title ?? say('conversationWith', { name, company })),
      status: next.attendance === 'comes' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      ...(next.place ? { location: line(next.place) } : {}),
      ...(next.gain ? { description: { plain: prose(next.gain) } } : {}),
    });
  }
  for (const { id, day, what } of daysOf(roadmap)) {
    calendar.createEvent({
      id: `${id}@leadsheet`,
      ...revisionOf(id),
      stamp,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: line(what),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // A calendar ends with the end of a line, which the writer leaves to us.
  return `${calendar.toString()}\r\n`;
}

function daysOf({ steps, theirs }: Roadmap): { id: string; day: string; what: string }[] {
  return [
    ...steps.flatMap(({ milestoneId, day, title, state }) =>
      milestoneId !== null && day !== null && state !== 'done' ? [{ id: milestoneId, day, what: title }] : [],
    ),
    ...theirs.flatMap(({ id, due, what, isDone }) =>
      due !== null && !isDone ? [{ id, day: due, what }] : [],
    ),
  ];
}

/** Of all that is not seen, nothing stays in a name, and line breaks alone in a text. */
const line = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
const prose = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => (sign === '\n' ? sign : ' '));
