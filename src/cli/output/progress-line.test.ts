import { afterEach, expect, test, vi } from 'vitest';
import { ProgressLine } from './progress-line.ts';

const isTerminal = process.stderr.isTTY;
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  process.stderr.isTTY = isTerminal;
});

/** What is printed of a minute's work that is looked at three times a second. */
function printedOf(line: ProgressLine): { lines: number; redraws: number } {
  vi.useFakeTimers();
  const lines = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const redraws = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  for (let done = 0; done <= 200; done += 1) {
    line.show('Reading', { done, total: 200, unit: 'words' });
    vi.advanceTimersByTime(300);
  }
  return { lines: lines.mock.calls.length, redraws: redraws.mock.calls.length };
}

test('into a log a line is printed every ten seconds at most, however often it is looked', () => {
  process.stderr.isTTY = false;
  expect(printedOf(new ProgressLine())).toEqual({ lines: 6, redraws: 0 });
});

test('a program that asked for JSON is told nothing on the way', () => {
  process.stderr.isTTY = false;
  expect(printedOf(new ProgressLine({ isQuiet: true }))).toEqual({ lines: 0, redraws: 0 });
});

test('on a terminal the line is drawn anew each time, without a further one', () => {
  process.stderr.isTTY = true;
  expect(printedOf(new ProgressLine())).toEqual({ lines: 0, redraws: 201 });
});
