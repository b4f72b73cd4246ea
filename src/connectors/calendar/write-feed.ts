import { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { oneLine } from '../mail/smtp-post.ts';
import { calendarText, newCalendar, plain } from './calendar-words.ts';

/** A conversation as its owner's calendar shows it. */
export interface EventOfFeed {
  /** As an invitation to it is called, so that it stands in a calendar once. */
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string | null;
}

/** All of them as one calendar that is read again now and then (RFC 5545, 7986). Times are UTC. */
export function writeFeed(
  events: readonly EventOfFeed[],
  { name, at }: { readonly name: string; readonly at: string },
): string {
  const calendar = newCalendar(ICalCalendarMethod.PUBLISH, oneLine(name));
  calendar.ttl(refreshedAfterSeconds);
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: new Date(at),
      start: new Date(event.startsAt),
      end: new Date(event.endsAt),
      summary: oneLine(event.title),
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: event.isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      ...(event.description === '' ? {} : { description: { plain: plain(event.description) } }),
      ...(event.place === '' ? {} : { location: oneLine(event.place) }),
      ...(event.url === null ? {} : { url: event.url }),
    });
  }
  return calendarText(calendar);
}

/** What a calendar is asked for; most go by a time of their own. */
const refreshedAfterSeconds = 900;
