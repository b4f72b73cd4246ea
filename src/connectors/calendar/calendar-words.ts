import ical, {
  type ICalCalendar,
  type ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { oneLine } from '../mail/smtp-post.ts';

/** What every calendar is told of a conversation. */
export interface CalendarEvent {
  readonly uid: string;
  /** Grows with every change, so that a calendar knows which of two messages is the later. */
  readonly sequence: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string | null;
}

/** The same for the writer of calendars, as of an instant. */
export const eventData = (
  { uid, sequence, startsAt, endsAt, title, description, place, url }: CalendarEvent,
  { at, isCancelled }: { readonly at: string; readonly isCancelled: boolean },
): ICalEventData => ({
  ...{ id: uid, sequence, stamp: new Date(at), start: new Date(startsAt), end: new Date(endsAt) },
  summary: oneLine(title),
  status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  ...(description === '' ? {} : { description: { plain: plain(description) } }),
  ...(place === '' ? {} : { location: oneLine(place) }),
  ...(url === null ? {} : { url }),
});

/** A calendar of ours, as its kind of message and under the name that it is shown by. */
export function newCalendar(method: ICalCalendarMethod, name?: string): ICalCalendar {
  return ical({
    prodId: { company: 'Leadsheet', product: 'Leadsheet' },
    method,
    ...(name === undefined ? {} : { name }),
  });
}

/** A calendar's message ends with the end of a line, which the writer leaves to us. */
export const calendarText = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;

/** Line breaks alone, of all that is not seen. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : ' '));
