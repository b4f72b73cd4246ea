import { expect, test } from 'vitest';
import { writtenAt } from './written-at.ts';

test.each([
  ['On Tue, 8 Dec 2026 12:00 Anna Berg wrote:', '2026-12-08T11:00:00Z'],
  ['On Tue, 8 Dec 2026 12:30 Peter Holm wrote:', '2026-12-08T11:30:00Z'],
  ['On Tue, 8 Dec 2026 12:15 PM Anna Berg wrote:', '2026-12-08T11:15:00Z'],
  ['On Tue, 8 Dec 2026 12:15 a.m. Anna Berg wrote:', '2026-12-07T23:15:00Z'],
])('the name behind a clock is no half of the day: %s', (header, written) => {
  expect(Date.parse(writtenAt(header, 'Europe/Berlin') ?? '')).toBe(Date.parse(written));
});
