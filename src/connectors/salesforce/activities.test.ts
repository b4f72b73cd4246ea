import { expect, test } from 'vitest';
import { rowOf } from '../tables/table.ts';
import { eventOf, taskOf } from './activities.ts';

/** A row with these fields and no others. */
function row(fields: Record<string, string>) {
  const names = Object.keys(fields);
  const place = { file: 'Task.csv', line: 2, cells: Object.values(fields) };
  return rowOf(place, new Map(names.map((name, at) => [name, at])));
}

const done = { id: '00T1', isClosed: '1', date: '2026-11-12', subject: 'Call: samples' };
const task = (fields: Record<string, string>, became?: ReadonlyMap<string, string>) =>
  taskOf(row({ ...done, ...fields }), 'Europe/Berlin', became);
const event = (fields: Record<string, string>) => eventOf(row({ id: '00U1', ...fields }), 'Europe/Berlin');

test('a task that is done was a touch of ours, on its day in the workspace’s zone', () => {
  expect(task({ subtype: 'Email' })).toMatchObject({
    kind: 'touch',
    channel: 'mail',
    way: 'ours',
    at: '2026-11-11T23:00:00.000Z',
  });
  expect(task({ completed: '2026-11-12 15:30:00' })).toMatchObject({ at: '2026-11-12T15:30:00.000Z' });
});

test.each([
  [{ subtype: 'Call', callType: 'Inbound' }, 'two-way'],
  [{ subtype: 'Call', disposition: 'Connected' }, 'two-way'],
  [{ subtype: 'Call', disposition: 'Not connected' }, 'ours'],
  [{ subtype: 'Call', disposition: 'Left voicemail' }, 'ours'],
  [{ subtype: 'Call' }, 'ours'],
  [{ subtype: 'Email', subject: 'Email: Re: offer' }, 'ours'],
  [{ subtype: 'Email', subject: '[In] Re: offer' }, 'two-way'],
])('%o is a touch that is %s', (fields, way) => {
  expect(task(fields)).toMatchObject({ way });
});

test('an open task is a promise of ours with its due day', () => {
  expect(task({ isClosed: '0', ownerId: '0051G000005Mun4' })).toMatchObject({
    kind: 'promise',
    due: '2026-11-12',
    owner: { externalId: '0051G000005Mun4QAC' },
  });
  // Without the flag, the status says it.
  expect(task({ isClosed: '', status: 'In Progress' })).toMatchObject({ kind: 'promise' });
});

test('a lead is who they are, and that contact once they became one', () => {
  const lead = '00Q1G00000nOMcPUAW';
  const became = new Map([[lead, '0031G00000nOMcPQAW']]);
  expect(task({ whoId: lead })).toMatchObject({ contact: { externalId: lead } });
  expect(task({ whoId: lead }, became)).toMatchObject({ contact: { externalId: '0031G00000nOMcPQAW' } });
});

test('an event has its times in UTC, and one of a whole day lasts it in the workspace’s zone', () => {
  expect(event({ start: '2026-11-12 10:00:00', minutes: '90' })).toMatchObject({
    startsAt: '2026-11-12T10:00:00.000Z',
    endsAt: '2026-11-12T11:30:00.000Z',
  });
  expect(event({ allDay: 'true', date: '2026-11-12', endDate: '2026-11-13' })).toMatchObject({
    startsAt: '2026-11-11T23:00:00.000Z',
    endsAt: '2026-11-13T23:00:00.000Z',
  });
});

test('what cannot be placed in time is said', () => {
  expect(event({})).toContain('Nothing says when');
  expect(task({ date: 'soon' })).toContain('no date');
});

test('where it is and what is written about it come along', () => {
  const words = { location: 'Hall 3', description: 'Bring samples' };
  expect(event({ start: '2026-11-12 10:00:00', ...words })).toMatchObject({
    notes: 'Place: Hall 3\n\nBring samples',
  });
  expect(task(words)).toMatchObject({ about: 'Call: samples\nBring samples' });
  expect(task({ isClosed: '0', ...words })).toMatchObject({ what: 'Call: samples', words: 'Bring samples' });
});
