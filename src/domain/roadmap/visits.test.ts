import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours } from '../time/calendar.ts';
import { hereBefore, type Visits } from './visits.ts';

const noted = (visits: Visits, now: string): Visits => ({ last: now, before: hereBefore(visits, now) });
const never: Visits = { last: null, before: null };
const [friday, monday] = ['2026-11-20T09:00:00.000Z', '2026-11-23T09:00:00.000Z'];

test('the first sitting has none before it, however often its page is opened', () => {
  expect(hereBefore(never, friday)).toBeNull();
  expect(hereBefore(noted(never, friday), addHours(friday, 0.5))).toBeNull();
});

test('what is new stays new through a sitting, on whichever device and however often it is noted', () => {
  const first = noted(never, friday);
  const phone = noted(first, monday);
  const laptop = noted(phone, addHours(monday, 0.75));
  const reloaded = noted(laptop, addHours(monday, 1.5));
  for (const visits of [phone, laptop, reloaded]) expect(visits.before).toBe(friday);
  expect(hereBefore(reloaded, addHours(monday, 2.6))).toBe(addHours(monday, 1.5));
});

test('noting a visit never changes what is read as new', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 300 }), (gaps, last) => {
      let now = friday;
      let visits = never;
      for (const gap of gaps) {
        now = addHours(now, gap / 60);
        visits = noted(visits, now);
      }
      now = addHours(now, last / 60);
      expect(hereBefore(noted(visits, now), now)).toBe(hereBefore(visits, now));
    }),
  );
});
