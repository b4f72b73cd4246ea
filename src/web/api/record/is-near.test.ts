import { expect, test } from 'vitest';
import { isNear } from './is-near.ts';

const meeting = { startsAt: '2026-11-23T10:00:00.000Z', endsAt: '2026-11-23T11:00:00.000Z' };
const at = (time: string) => isNear(meeting, Date.parse(`2026-11-23T${time}:00Z`));

test('a meeting is at hand from an hour before it until an hour after', () => {
  expect([at('08:59'), at('09:00'), at('10:30'), at('12:00'), at('12:01')]).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});
