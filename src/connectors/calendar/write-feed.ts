import { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { oneLine } from '../mail/smtp-post.ts';
import { type CalendarEvent, calendarText, eventData, newCalendar } from './calendar-words.ts';

/** A conversation as its owner's calendar shows it. */
export interface EventOfFeed extends CalendarEvent {
  /** As an invitation to it is called, so that it stands in a calendar once. */
  readonly uid: string;
  readonly isCancelled: boolean;
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
      ...eventData(event, { at, isCancelled: event.isCancelled }),
      transparency: event.isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return calendarText(calendar);
}

/** What a calendar is asked for; most go by a time of their own. */
const refreshedAfterSeconds = 900;
