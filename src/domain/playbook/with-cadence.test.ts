import { expect, test } from 'vitest';
import { defaultPlaybook } from './default-playbook.ts';
import { withCadence } from './with-cadence.ts';

test("the workspace's cadence goes before the playbook's, and changes nothing else", () => {
  expect(withCadence(defaultPlaybook, 14)).toEqual({ ...defaultPlaybook, cadenceDays: 14 });
});

test('where the workspace says nothing, the playbook is the very same', () => {
  expect(withCadence(defaultPlaybook, null)).toBe(defaultPlaybook);
  expect(withCadence(defaultPlaybook, defaultPlaybook.cadenceDays)).toBe(defaultPlaybook);
});

test('the same cadence gives the same playbook, so that its map is worked out once', () => {
  expect(withCadence(defaultPlaybook, 14)).toBe(withCadence(defaultPlaybook, 14));
});
