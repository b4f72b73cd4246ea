import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atRest } from './at-rest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('it is done once nothing has put it off for so long, however often it was', () => {
  const act = vi.fn();
  const resting = atRest(act);
  for (let key = 0; key < 10; key += 1) {
    resting.within(300);
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(190);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(act).toHaveBeenCalledOnce();
});

test('it can be called for sooner than it was before, and not at all', () => {
  const act = vi.fn();
  const resting = atRest(act);
  resting.within(15_000);
  resting.within(0);
  vi.advanceTimersByTime(5);
  expect(act).toHaveBeenCalledOnce();
  resting.within(300);
  resting.stop();
  vi.advanceTimersByTime(20_000);
  expect(act).toHaveBeenCalledOnce();
});
