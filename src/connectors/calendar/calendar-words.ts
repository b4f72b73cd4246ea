import ical, { type ICalCalendar, type ICalCalendarMethod } from 'ical-generator';

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
export const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : ' '));
