import { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { oneLine } from '../mail/smtp-post.ts';
import { calendarText, newCalendar, plain } from './calendar-words.ts';

/** A conversation as a calendar is told of it. What is not named here does not leave the house. */
export interface EventToWrite {
  readonly uid: string;
  /** Grows with every change, so that a calendar knows which of two messages is the later. */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  /** When this was written. */
  readonly at: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string | null;
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
    id: event.uid,
    sequence: event.sequence,
    stamp: new Date(event.at),
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    summary: oneLine(event.title),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(event.description === '' ? {} : { description: { plain: plain(event.description) } }),
    ...(event.place === '' ? {} : { location: oneLine(event.place) }),
    ...(event.url === null ? {} : { url: event.url }),
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
