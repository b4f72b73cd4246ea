import { expect, test } from 'vitest';
import { readingOf } from './reading.ts';
import { detailOf, saidNotYet } from './steps.ts';
import { sharedRoadmap } from './testing/shared-roadmap.ts';

const question = (concernId: string, change = {}) => ({
  ...{ concernId, text: 'Where is our data?', who: null, answer: null, isOpen: true },
  ...change,
});
const [anyStep] = sharedRoadmap.steps;
const detail = (concerns: ReturnType<typeof question>[], change = {}) => {
  const reading = readingOf(
    { ...sharedRoadmap, locale: 'en-GB', concerns },
    { path: '', today: '2026-11-22', typed: null },
  );
  const parts = { done: 1, of: 3 };
  const settle = { ...anyStep!, subject: 'concerns', state: 'current' as const, people: [], parts };
  return detailOf({ ...settle, ...change }, reading);
};

test('the step at which questions are settled says how many of the reader’s own are open', () => {
  const settled = question('c', { isOpen: false });
  const ofAnother = question('d', { who: 'Owen Blake' });
  expect(detail([question('a'), settled, ofAnother])).toBe('1 of 3 people · one question of yours is open');
  expect(detail([question('a'), question('b')])).toBe('1 of 3 people · 2 questions of yours are open');
  expect(detail([settled, ofAnother])).toBe('1 of 3 people');
});

test('no other step says so, nor one that is done', () => {
  expect(detail([question('a')], { subject: 'decide' })).toBe('1 of 3 people');
  expect(detail([question('a')], { state: 'done', parts: null })).toBe('');
});

test('what they said themselves they are not ready for is said back to them', () => {
  const said = (locale: string, notYet: { words: string | null; until: string | null }) =>
    saidNotYet(
      notYet,
      readingOf({ ...sharedRoadmap, locale }, { path: '', today: '2026-11-22', typed: null }),
    );
  const until = '2026-12-10';
  expect(said('en-GB', { words: 'Figures first', until })).toBe(
    'You said: not ready for this before 10 December. “Figures first”',
  );
  expect(said('en-GB', { words: null, until: null })).toBe('You said: not ready for this yet.');
  expect(said('de-DE', { words: 'Erst die Zahlen', until: null })).toBe(
    'Sie sagten: dafür ist es noch zu früh. „Erst die Zahlen“',
  );
});
