import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { ImportedMeeting, Read } from '../imported/imported.ts';
import { beginsAsCalendar } from './blocks-in.ts';
import { readMeetings } from './read-meetings.ts';

const now = '2026-11-23T12:00:00.000Z';

async function read(...lines: string[]): Promise<Read<ImportedMeeting>[]> {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  // In pieces, as it comes from a disk.
  const open = async () =>
    Readable.from(text.match(/[\s\S]{1,7}/g) ?? []).map((piece: string) => Buffer.from(piece));
  const file = { name: 'a.ics', bytes: text.length, open };
  const all: Read<ImportedMeeting>[] = [];
  const mapping = { name: 'a.ics', noun: 'calendar' as const, columns: {} };
  for await (const one of readMeetings([{ file, mapping }], { now, zone: 'Europe/Berlin' })) all.push(one);
  return all;
}

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'];
const values = (reads: Read<ImportedMeeting>[]) =>
  reads.flatMap((one) => (one.kind === 'row' ? [one.value] : []));

test('a meeting has its people by e-mail, and whoever declined or is a room was not there', async () => {
  const [meeting] = values(
    await read(
      ...event(
        ...[
          'UID:m1',
          'DTSTART;TZID=Europe/Berlin:20261124T100000',
          'DTEND;TZID=Europe/Berlin:20261124T110000',
        ],
        ...['SUMMARY:First talk\\, pumps', 'LOCATION:https://zoom.us/j/1', 'DESCRIPTION:Bring\\nprices'],
        ...[
          'ORGANIZER;CN=Sam:mailto:Sam@Ours.example',
          'ATTENDEE;CN=Clara;PARTSTAT=ACCEPTED:MAILTO:clara@acme.example',
        ],
        ...[
          'ATTENDEE;PARTSTAT=DECLINED:mailto:bob@acme.example',
          'ATTENDEE;CUTYPE=ROOM:mailto:room@ours.example',
        ],
      ),
    ),
  );
  expect(meeting).toMatchObject({
    ...{ externalId: 'm1', title: 'First talk, pumps', channel: 'video' },
    ...{ startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T10:00:00.000Z' },
    attendees: ['sam@ours.example', 'clara@acme.example'],
    notes: 'Place: https://zoom.us/j/1\n\nBring\nprices',
  });
});

test('a whole day is one of the workspace', async () => {
  const [meeting] = values(
    await read(...event('UID:d', 'DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260302', 'SUMMARY:Fair')),
  );
  expect(meeting).toMatchObject({ startsAt: '2026-02-28T23:00:00.000Z', endsAt: '2026-03-01T23:00:00.000Z' });
});

test('each date of a series is a meeting, up to a month ahead; one that was moved or taken out is so', async () => {
  const meetings = values(
    await read(
      ...event('UID:other', 'DTSTART:20261101T090000Z', 'SUMMARY:Other'),
      ...event('UID:s', 'RECURRENCE-ID:20261116T090000Z', 'DTSTART:20261117T150000Z', 'SUMMARY:Moved'),
      ...event(
        'UID:s',
        'DTSTART:20261109T090000Z',
        'RRULE:FREQ=WEEKLY',
        'EXDATE:20261123T090000Z',
        'SUMMARY:Weekly',
      ),
    ),
  );
  expect(meetings.map(({ externalId, startsAt, title }) => [externalId, startsAt, title])).toEqual([
    ['other', '2026-11-01T09:00:00.000Z', 'Other'],
    ['s/2026-11-09T09:00:00.000Z', '2026-11-09T09:00:00.000Z', 'Weekly'],
    ['s/2026-11-16T09:00:00.000Z', '2026-11-17T15:00:00.000Z', 'Moved'],
    ...['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'].map((day) => [
      `s/${day}T09:00:00.000Z`,
      `${day}T09:00:00.000Z`,
      'Weekly',
    ]),
  ]);
});

test('what was cancelled or is private is left out, and what has no time is told with its line', async () => {
  const reads = await read(
    ...event('UID:1', 'DTSTART:20261101T090000Z', 'STATUS:CANCELLED'),
    ...event('UID:2', 'DTSTART:20261101T090000Z', 'CLASS:PRIVATE'),
    ...event('UID:3', 'SUMMARY:Nothing'),
    ...['BEGIN:VTODO', 'UID:4', 'SUMMARY:To do', 'END:VTODO'],
  );
  expect(reads).toMatchObject([
    { kind: 'skipped' },
    { kind: 'skipped' },
    { kind: 'failed', reason: 'Nothing says when the event began.', place: { line: 15 } },
  ]);
});

test('a calendar is known by what it begins with', () => {
  expect(beginsAsCalendar(Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0'))).toBe(true);
  expect(beginsAsCalendar(Buffer.from('BEGIN:VCARD\r\n'))).toBe(false);
});
