import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PublicLimits, usualLimits } from './public-limits.ts';

const few = {
  ...{ requestsPerMinute: 3, ofLinkPerMinute: 4, actsOfLinkPerTenMinutes: 2, wrongLinksPerTenMinutes: 2 },
};
const salt = Buffer.alloc(32, 'salt');
const here = '203.0.113.7';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

async function asked(limits: PublicLimits, ...addresses: string[]): Promise<(number | null)[]> {
  const waits: (number | null)[] = [];
  for (const address of addresses) waits.push(await limits.ask(address));
  return waits;
}

test('an address may ask so often in a minute, and is told how long to wait after that', async () => {
  const limits = new PublicLimits(few, salt);
  expect(await asked(limits, here, here, here, here)).toEqual([null, null, null, 60]);
  expect(await limits.ask('203.0.113.8')).toBeNull();
  vi.advanceTimersByTime(59_500);
  expect(await limits.ask(here)).toBe(1);
  vi.advanceTimersByTime(500);
  expect(await limits.ask(here)).toBeNull();
});

test('who has a network of the sixth version is one, whatever addresses of it they take', async () => {
  const limits = new PublicLimits(few, salt);
  const own = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:DB8:1:2::'];
  expect(await asked(limits, ...own, '2001:db8:1:2:3:4:5:6')).toEqual([null, null, null, 60]);
  expect(await limits.ask('2001:db8:1:3::1')).toBeNull();
  expect(await asked(limits, here, here, here, `::ffff:${here}`)).toEqual([null, null, null, 60]);
});

test('a link may be looked at more often than it may act, from wherever', async () => {
  const limits = new PublicLimits(few, salt);
  const waits = [];
  for (const what of ['acts', 'acts', 'acts', 'looks', 'looks'] as const) {
    waits.push(await limits.countLink('ls_one', what));
  }
  expect(waits).toEqual([null, null, 600, null, 60]);
  expect(await limits.countLink('ls_other', 'acts')).toBeNull();
});

test('who tries links that open nothing waits long; the same old link again is no guess', async () => {
  const limits = new PublicLimits({ ...few, requestsPerMinute: 100 }, salt);
  for (const token of ['old', 'old', 'old', 'old']) await limits.noteWrongLink(here, token);
  expect(await limits.ask(here)).toBeNull();
  await limits.noteWrongLink(here, 'another');
  expect(await limits.ask(here)).toBe(600);
  expect(await limits.ask('203.0.113.8')).toBeNull();
  vi.advanceTimersByTime(600_000);
  expect(await limits.ask(here)).toBeNull();
});

test('whoever comes from however many addresses, what is kept of them has an end', async () => {
  const limits = new PublicLimits(usualLimits, salt);
  for (let one = 0; one < 80_000; one += 1) {
    await limits.ask(`10.${one >> 16}.${(one >> 8) & 255}.${one & 255}`);
  }
  // Each that is kept waits for its end.
  expect(vi.getTimerCount()).toBeLessThan(2 ** 16);
});

test('whoever guesses is held back after as many, however many others guess', async () => {
  const limits = new PublicLimits(usualLimits, salt);
  const guessers = Array.from({ length: 200 }, (_, place) => `203.0.${place}.7`);
  for (const guesser of guessers) {
    for (let place = 0; place < 20; place += 1) await limits.noteWrongLink(guesser, `${guesser} ${place}`);
  }
  const waits = await asked(limits, ...guessers);
  expect(guessers.filter((_, place) => waits[place] === null)).toEqual([]);
});
