import { expect, test } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { addHours } from '../time/calendar.ts';
import { baseSeverity, severityAt } from './severity.ts';

const from = '2026-11-02T08:00:00.000Z';
const weeks = (count: number) => addHours(from, count * 7 * 24);

test('the base is the code’s weight by the value’s magnitude (R39)', () => {
  expect(baseSeverity('ahead', defaultPlaybook, 0)).toBe(3);
  expect(baseSeverity('owed', defaultPlaybook, 90)).toBe(4);
  expect(baseSeverity('thin-plan', defaultPlaybook, 99_990)).toBe(5);
  expect(baseSeverity('owed', defaultPlaybook, -50)).toBe(2);
});

test('grows by the weeks past its instant, up to three', () => {
  const finding = { from, lateFrom: null };
  const at = (count: number) => severityAt(finding, 10, null, weeks(count));
  expect([at(-1), at(0), at(0.5), at(1), at(3), at(8)]).toEqual([10, 10, 15, 20, 40, 40]);
});

test('doubles within fourteen days of the decision, on either side', () => {
  const at = (count: number) => severityAt({ from, lateFrom: null }, 10, weeks(10), weeks(count));
  expect([at(7.9), at(8), at(12), at(12.1)]).toEqual([40, 80, 80, 40]);
});

test('what is late counts a week more, within the same bound', () => {
  const finding = { from, lateFrom: weeks(1) };
  const at = (count: number) => severityAt(finding, 10, null, weeks(count));
  expect([at(0), at(1), at(2), at(5)]).toEqual([10, 30, 40, 40]);
});
