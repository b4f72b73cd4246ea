import nodeIcal, { type VEvent } from 'node-ical';
import type { FileMapping } from '#contract/imports/mapping.ts';
import { addDays, epochOf, type Instant, instant, startOfDay, type Zone } from '#domain/time/calendar.ts';
import { channelOf } from '../imported/channel-of.ts';
import type { ImportedMeeting, Place, Read } from '../imported/imported.ts';
import { fingerprint } from '../imported/stable-id.ts';
import { notesAt } from '../imported/text.ts';
import type { TableFile } from '../tables/table-file.ts';
import { blocksIn, type EventBlock } from './blocks-in.ts';

export interface CalendarFile {
  readonly file: TableFile;
  readonly mapping: FileMapping;
}

/** What the days of a calendar are read by. */
interface Reading {
  readonly now: Instant;
  readonly zone: Zone;
}

/** A series goes on as far as this; whoever imports again later gets the rest. */
const daysAhead = 31;
/** The last dates of a series that are taken: a daily meeting of a year and a half. */
const mostOfSeries = 400;

/** The meetings of calendars: past and planned, each date of a series by itself. */
export async function* readMeetings(
  files: readonly CalendarFile[],
  reading: Reading,
): AsyncGenerator<Read<ImportedMeeting>> {
  for (const { file } of files) {
    const zones: string[] = [];
    // The dates of a series that were moved stand apart from it, anywhere in the file.
    const series = new Map<string, EventBlock[]>();
    for await (const block of blocksIn(file, zones)) {
      const uid = /^UID(?:;[^:]*)?:(.*)$/im.exec(block.text)?.[1]?.trim() ?? '';
      if (uid !== '' && /^(RRULE|RDATE|RECURRENCE-ID)[;:]/im.test(block.text)) {
        series.set(uid, [...(series.get(uid) ?? []), block]);
      } else yield* meetingsOf(file, [block], zones, reading);
    }
    for (const blocks of series.values()) yield* meetingsOf(file, blocks, zones, reading);
  }
}

function* meetingsOf(
  file: TableFile,
  blocks: readonly EventBlock[],
  zones: readonly string[],
  reading: Reading,
): Generator<Read<ImportedMeeting>> {
  const text = blocks.map((block) => block.text).join('');
  const place: Place = { file: file.name, line: blocks[0]?.line ?? 0, cells: [text.slice(0, 2000)] };
  let events: VEvent[];
  try {
    const read = nodeIcal.sync.parseICS(`BEGIN:VCALENDAR\r\n${zones.join('')}${text}END:VCALENDAR\r\n`);
    events = Object.values(read).filter((one): one is VEvent => one?.type === 'VEVENT');
  } catch {
    events = [];
  }
  const usable = events.filter(({ start }) => start instanceof Date && !Number.isNaN(start.getTime()));
  if (usable.length === 0) {
    yield { kind: 'failed', noun: 'activities', place, reason: 'Nothing says when the event began.' };
    return;
  }
  for (const event of usable) {
    const left = whyLeftOut(event);
    if (left) yield { kind: 'skipped', noun: 'activities', place, reason: left };
    else for (const value of datesOf(event, place, reading)) yield { kind: 'row', place, value };
  }
}

function whyLeftOut(event: VEvent): string | null {
  if (event.status === 'CANCELLED') return 'did not take place';
  if (/^(private|confidential)$/i.test(String(event.class ?? ''))) return 'private';
  return null;
}

function datesOf(event: VEvent, place: Place, { now, zone }: Reading): ImportedMeeting[] {
  // An event may have no id, against the rules; then it is the same where its time and its title are.
  const uid: string = (event.uid as string | undefined) ?? fingerprint([event.start, said(event.summary)]);
  if (!event.rrule && !event.recurrences) return [meetingOf(event, uid, event, place, zone)];
  const until = new Date(epochOf(addDays(now, daysAhead, zone)));
  return nodeIcal
    .expandRecurringEvent(event, { from: event.start, to: until })
    .filter((date) => date.event.status !== 'CANCELLED')
    .slice(-mostOfSeries)
    .map((date) => {
      const first = date.event.recurrenceid instanceof Date ? date.event.recurrenceid : date.start;
      return meetingOf(date.event, `${uid}/${first.toISOString()}`, date, place, zone);
    });
}

type Span = { readonly start: Date; readonly end?: Date };

function meetingOf(event: VEvent, externalId: string, span: Span, place: Place, zone: Zone): ImportedMeeting {
  const title = said(event.summary);
  const where = said(event.location);
  const description = said(event.description);
  const startsAt = instantOfDate(span.start, event, zone);
  const end = span.end ? instantOfDate(span.end, event, zone) : startsAt;
  return {
    externalId,
    place,
    title: title || null,
    channel: channelOf(`${title} ${where} ${description.slice(0, 1000)}`, 'meeting'),
    startsAt,
    endsAt: end > startsAt ? end : startsAt,
    attendees: attendeesOf(event),
    notes: notesAt(where, description),
  };
}

/** A whole day is one of the workspace; what the library makes of it is midnight where the server stands. */
function instantOfDate(date: Date, { datetype }: VEvent, zone: Zone): Instant {
  if (datetype !== 'date') return instant(date.toISOString());
  const part = (number: number) => String(number).padStart(2, '0');
  return startOfDay(`${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`, zone);
}

/** Everybody who is there, by e-mail; who declined is not. */
function attendeesOf(event: VEvent): string[] {
  const { attendee, organizer } = event as { attendee?: unknown; organizer?: unknown };
  const all = [organizer, ...(Array.isArray(attendee) ? attendee : [attendee])];
  return [...new Set(all.flatMap(addressOf))];
}

function addressOf(one: unknown): string[] {
  const parameters =
    typeof one === 'object' && one !== null ? (one as { params?: Record<string, unknown> }).params : {};
  if (String(parameters?.PARTSTAT ?? '').toUpperCase() === 'DECLINED') return [];
  if (/^(room|resource)$/i.test(String(parameters?.CUTYPE ?? ''))) return [];
  const address = said(one)
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? [address] : [];
}

/** A value, whether it came with parameters or alone. */
function said(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  const { val } = (value ?? {}) as { val?: unknown };
  return typeof val === 'string' ? val.trim() : '';
}
