import { onlineManager } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallFailed } from './client.ts';
import { inAFewTries } from './in-a-few-tries.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

const fault = () => new CallFailed({ kind: 'fault', message: 'The server answered 502.', id: null });
const refusal = () => new CallFailed({ kind: 'refused', code: 'deal_not_found', message: '', details: {} });

/** Asks for something, and writes down after how many seconds each try was. */
function asking(fails: (tries: number) => Error | null, until?: AbortSignal) {
  const began = Date.now();
  const seconds: number[] = [];
  const asked = inAFewTries(() => {
    seconds.push((Date.now() - began) / 1000);
    const error = fails(seconds.length);
    return error ? Promise.reject(error) : Promise.resolve('read');
  }, until);
  return { seconds, came: asked.catch((error: Error) => error) };
}

test('what fails is tried a few times, less and less often, and then fails for good', async () => {
  const { seconds, came } = asking(fault);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(seconds).toEqual([0, 1, 3, 7]);
  expect(await came).toBeInstanceOf(CallFailed);
});

test('an outage that passes is waited for, and an expected no is not tried again', async () => {
  const passes = asking((tries) => (tries < 3 ? fault() : null));
  const refused = asking(refusal);
  await vi.advanceTimersByTimeAsync(600_000);
  expect([passes.seconds.length, await passes.came]).toEqual([3, 'read']);
  expect([refused.seconds.length, await refused.came]).toEqual([1, refusal()]);
});

test('without a network nothing is tried until there is one', async () => {
  onlineManager.setOnline(false);
  const { seconds, came } = asking(() => null);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(seconds).toEqual([]);
  onlineManager.setOnline(true);
  await vi.advanceTimersByTimeAsync(0);
  expect([seconds, await came]).toEqual([[600], 'read']);
});

test('whoever wants it no more ends its tries', async () => {
  const wanted = new AbortController();
  const { seconds } = asking(fault, wanted.signal);
  await vi.advanceTimersByTimeAsync(500);
  wanted.abort();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(seconds).toEqual([0]);
});
