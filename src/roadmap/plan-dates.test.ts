import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { planDates } from './plan-dates.ts';
import { sharedRoadmap } from './testing/shared-roadmap.ts';

const revisions = new Map([
  ['m1', { sequence: 2, changedAt: '2026-11-20T09:00:00.000Z' }],
  ['c1', { sequence: 1 }],
]);
const written = (roadmap = sharedRoadmap, now = '2026-11-22T09:00:00.000Z') =>
  planDates({ roadmap, today: '2026-11-22', now, revisions });
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('another’s parser reads their conversation as an instant, and their dates as whole days', () => {
  const events = eventsIn(written());
  expect(
    events.map(({ uid, summary, startDate }) => [uid, summary, startDate.toString(), startDate.isDate]),
  ).toEqual([
    ['c1@leadsheet', 'Ihre letzten Fragen', '2026-11-26T09:00:00Z', false],
    ['m1@leadsheet', 'Der Vorstand entscheidet', '2026-12-04', true],
    // The day on which the clocks go forward is a day like any other.
    ['t1@leadsheet', 'schickt die Zahlen', '2026-03-29', true],
  ]);
  expect(events[0]?.endDate.toString()).toBe('2026-11-26T10:00:00Z');
  expect(events[0]?.description).toBe(sharedRoadmap.next?.gain);
});

test('what is sent anew a week later is the same events, and nothing of it says where the page is', () => {
  const uids = (text: string) => eventsIn(text).map(({ uid }) => uid);
  expect(uids(written(sharedRoadmap, '2026-11-29T09:00:00.000Z'))).toEqual(uids(written()));
  expect(written()).not.toMatch(/https?:|\/r\//);
});

test('each says which revision of it this is, so that a calendar takes the later one', () => {
  const said = eventsIn(written()).map(({ uid, sequence, component }) => [
    uid,
    sequence,
    component.getFirstPropertyValue('dtstamp')?.toString(),
    component.getFirstPropertyValue('last-modified')?.toString(),
  ]);
  expect(said).toEqual([
    ['c1@leadsheet', 1, '2026-11-22T09:00:00Z', undefined],
    ['m1@leadsheet', 2, '2026-11-22T09:00:00Z', '2026-11-20T09:00:00Z'],
    ['t1@leadsheet', 0, '2026-11-22T09:00:00Z', undefined],
  ]);
});

test('lines end and are folded as calendars read them', () => {
  const text = written();
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a plan without any date is a calendar without any event', () => {
  const empty = { ...sharedRoadmap, next: null, steps: [], theirs: [] };
  expect(eventsIn(written(empty))).toEqual([]);
});
