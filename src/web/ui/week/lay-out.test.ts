import { expect, test } from 'vitest';
import { layOut } from './lay-out.ts';
import { weekAxis } from './week-axis.ts';

const [column] = weekAxis(['2026-11-18'], 'UTC').columns;
const item = (id: string, from: string, to: string) => ({
  id,
  startsAt: `2026-11-${from.length > 5 ? from : `18T${from}`}:00Z`,
  endsAt: `2026-11-${to.length > 5 ? to : `18T${to}`}:00Z`,
});
const placed = (...items: ReturnType<typeof item>[]) =>
  layOut(column!, items).map((block) => `${block.item.id} ${block.lane + 1}/${block.lanes}`);

test('what follows on one another has the whole width', () => {
  expect(placed(item('a', '09:00', '10:00'), item('b', '10:00', '11:00'))).toEqual(['a 1/1', 'b 1/1']);
});

test('what overlaps stands side by side, and what comes after takes the first free place', () => {
  const items = [
    item('a', '09:00', '11:00'),
    item('b', '09:30', '10:00'),
    item('c', '10:00', '12:00'),
    item('d', '13:00', '14:00'),
  ];
  expect(placed(...items)).toEqual(['a 1/2', 'b 2/2', 'c 2/2', 'd 1/1']);
});

test('three at once are three', () => {
  const items = ['a', 'b', 'c'].map((id) => item(id, '09:00', '10:00'));
  expect(placed(...items)).toEqual(['a 1/3', 'b 2/3', 'c 3/3']);
});

test('a short one takes enough room to be read, and what follows at once stands beside it', () => {
  expect(placed(item('a', '09:00', '09:10'), item('b', '09:15', '10:00'))).toEqual(['a 1/2', 'b 2/2']);
});

test('what goes over midnight is in both days', () => {
  const over = item('a', '17T23:00', '18T01:00');
  expect(layOut(column!, [over])[0]).toMatchObject({ top: 0, bottom: 60, cameFrom: true, goesOn: false });
  expect(layOut(column!, [item('b', '16T09:00', '16T10:00')])).toEqual([]);
});
