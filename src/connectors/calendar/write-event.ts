import { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from 'ical-generator';
import { oneLine } from '../mail/smtp-post.ts';
import { type CalendarEvent, calendarText, eventData, newCalendar } from './calendar-words.ts';

/** A conversation as a calendar is told of it. What is not named here does not leave the house. */
export interface EventToWrite extends CalendarEvent {
  readonly method: 'REQUEST' | 'CANCEL';
  /** When this was written. */
  readonly at: string;
  readonly organizer: { readonly name: string; readonly email: string };
  /** The address that sends it in the organizer's name, where that is another one. */
  readonly sentBy: string | null;
  readonly attendees: readonly {
    readonly name: string;
    readonly email: string;
    readonly answer: 'accepted' | 'declined' | 'not said';
  }[];
}

const answered = {
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  'not said': ICalAttendeeStatus.NEEDSACTION,
};

/**
 * The message that puts a conversation into somebody's calendar, changes it there or takes it out (RFC 5545, 5546).
 * Its times are UTC: they mean one instant, on whichever side of a change of the clocks it lies.
 */
export function writeEvent(event: EventToWrite): string {
  const isCancelled = event.method === 'CANCEL';
  const calendar = newCalendar(isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST);
  const { organizer, sentBy } = event;
  calendar.createEvent({
    ...eventData(event, { at: event.at, isCancelled }),
    organizer: {
      name: nameOf(organizer.name),
      email: organizer.email,
      ...(sentBy === null || sentBy === organizer.email ? {} : { sentBy }),
    },
    attendees: event.attendees.map(({ name, email, answer }) => ({
      ...{ name: nameOf(name), email, status: answered[answer] },
      role: ICalAttendeeRole.REQ,
      rsvp: answer === 'not said' && !isCancelled,
    })),
  });
  return calendarText(calendar);
}

/** A name stands between quotes, where some calendars understand neither a quote nor a caret before it. */
const nameOf = (name: string) => oneLine(name).replace(/["^]+/g, "'");
