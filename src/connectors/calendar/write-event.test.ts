import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type EventToWrite, writeEvent } from './write-event.ts';

const event: EventToWrite = {
  uid: '0192f1f0-0000-7000-8000-000000000001@leadsheet',
  sequence: 0,
  method: 'REQUEST',
  at: '2026-11-18T11:30:00.000Z',
  startsAt: '2026-11-26T09:00:00.000Z',
  endsAt: '2026-11-26T10:00:00.000Z',
  title: 'Your last questions',
  description: 'What it brings you: every point answered in writing.',
  place: 'Room 2',
  url: 'https://sales.example.com/r/ls_x',
  organizer: { name: 'Sam Seller', email: 'sam@nordwind.example' },
  sentBy: 'sales@nordwind.example',
  attendees: [{ name: 'Marta Ruiz', email: 'marta@tessel.example', answer: 'not said' }],
};

/** As a calendar reads it that is not ours, and was not written by whoever wrote it. */
function read(given: Partial<EventToWrite> = {}) {
  const text = writeEvent({ ...event, ...given });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  return { text, calendar, component, event: new ICAL.Event(component) };
}

const instantOf = (time: ICAL.Time) => time.toJSDate().toISOString();

describe('an invitation', () => {
  test('says to a calendar what, when, where and who, and asks for an answer', () => {
    const { calendar, component, event: seen } = read();
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([seen.uid, seen.sequence, seen.summary, seen.location]).toEqual([
      event.uid,
      0,
      event.title,
      'Room 2',
    ]);
    expect([instantOf(seen.startDate), instantOf(seen.endDate)]).toEqual([event.startsAt, event.endsAt]);
    const organizer = component.getFirstProperty('organizer');
    expect(organizer?.getFirstValue()).toBe('mailto:sam@nordwind.example');
    expect(organizer?.getParameter('sent-by')).toBe('mailto:sales@nordwind.example');
    const attendee = component.getFirstProperty('attendee');
    expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:marta@tessel.example');
    const said = ['partstat', 'rsvp', 'role', 'cn'].map((name) => attendee?.getParameter(name));
    expect(said).toEqual(['NEEDS-ACTION', 'TRUE', 'REQ-PARTICIPANT', 'Marta Ruiz']);
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('that is off takes it out again, and asks for nothing', () => {
    const { calendar, component } = read({ method: 'CANCEL', sequence: 3 });
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(component.getFirstPropertyValue('sequence')).toBe(3);
    expect(component.getFirstProperty('attendee')?.getParameter('rsvp')).not.toBe('TRUE');
  });

  test('keeps what they have answered', () => {
    const attendees = [
      { ...event.attendees[0], name: 'M', email: 'm@t.example', answer: 'accepted' as const },
    ];
    expect(read({ attendees }).component.getFirstProperty('attendee')?.getParameter('partstat')).toBe(
      'ACCEPTED',
    );
  });

  test.each([
    // In Berlin the clocks jump from 2 to 3 in March, and strike 2 twice in October.
    ['before the hour that is left out', '2026-03-29T00:30:00.000Z'],
    ['after it', '2026-03-29T01:30:00.000Z'],
    ['in the hour that comes twice, the first time', '2026-10-25T00:30:00.000Z'],
    ['and the second time', '2026-10-25T01:30:00.000Z'],
  ])('means one instant %s', (_, startsAt) => {
    const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
    const { text, event: seen } = read({ startsAt, endsAt });
    expect([instantOf(seen.startDate), instantOf(seen.endDate)]).toEqual([startsAt, endsAt]);
    expect(text).not.toContain('TZID');
  });

  test('keeps every sign of a text, and no line is longer than calendars read', () => {
    const title = 'Käse, Wein; Brot \\ „Fest“ 🎉👩‍👩‍👧 '.repeat(9).trim();
    const description = 'Eins, zwei;\nDrei\\vier\n\n日本語のテキスト'.repeat(6);
    const { text, event: seen } = read({ title, description });
    expect([seen.summary, seen.description]).toEqual([title, description]);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
      expect(line).not.toContain('\n');
    }
  });

  test('has no further line by a name, a title or a place that begins one', () => {
    const evil = 'x\r\nATTENDEE:mailto:thief@example.com\r\nURL:https://evil.example';
    const { component } = read({
      ...{ title: evil, place: evil, description: evil },
      organizer: { name: `"${evil}`, email: 'sam@nordwind.example' },
      attendees: [{ name: `Marta "the" ^n${evil}`, email: 'marta@tessel.example', answer: 'not said' }],
    });
    expect(component.getAllProperties('attendee')).toHaveLength(1);
    expect(component.getAllProperties('url')).toHaveLength(1);
  });
});
