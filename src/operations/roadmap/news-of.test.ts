import { expect, test } from 'vitest';
import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { newsOf } from './news-of.ts';

const step = (subject: string, more: Partial<Roadmap['steps'][number]> = {}) => ({
  ...{ subject, title: subject, state: 'ahead' as const, day: null, people: [], parts: null },
  ...{ milestoneId: null, isTheirsToFinish: false, notYet: null },
  ...more,
});
const line = (id: string, more: Partial<Roadmap['theirs'][number]> = {}) => ({
  ...{ id, by: null, what: id, due: null, isDone: false, isLate: false, isConfirmed: false },
  ...{ proposed: null, declined: null },
  ...more,
});
const question = (concernId: string, more: Partial<Roadmap['concerns'][number]> = {}) => ({
  ...{ concernId, text: concernId, who: null, answer: null, isOpen: true },
  ...more,
});
const talk = (conversationId: string, startsAt: string) => ({
  ...{ conversationId, title: null, startsAt, endsAt: startsAt, place: null, gain: null, people: [] },
  ...{ attendance: 'not said' as const, proposedTimes: [], declined: null },
});
const person = (name: string) => ({ name, title: null, isReader: false });

const since = '2026-11-14T09:00:00.000Z';
const page = (more: Partial<Roadmap> = {}) =>
  ({ steps: [], theirs: [], ours: [], concerns: [], people: [], next: null, ...more }) as unknown as Roadmap;
const told = (left: Partial<Roadmap>, now: Partial<Roadmap>) => newsOf(page(left), page(now), since);
const lines = (left: Partial<Roadmap>, now: Partial<Roadmap>) =>
  told(left, now).changes.map(({ subject, what, wasOn, wasAt, people }) =>
    [subject, what, wasOn ?? wasAt, ...people].filter(Boolean).join(' '),
  );

test('a page that reads as it was left has nothing new', () => {
  const same = { steps: [step('m', { milestoneId: 'm', day: '2026-12-04' })], people: [person('Owen')] };
  expect(told(same, same)).toEqual({ since, changes: [], cancelled: null, gone: [] });
});

test('a step is new, has its first or another day, is done or open again', () => {
  const own = (subject: string, more = {}) => step(subject, { milestoneId: subject, ...more });
  expect(
    lines(
      {
        steps: [
          own('moved', { day: '2026-12-04' }),
          own('dated'),
          own('met', { day: '2026-11-20' }),
          own('unmet', { state: 'done', day: '2026-11-12' }),
        ],
      },
      {
        steps: [
          own('moved', { day: '2026-12-11' }),
          own('dated', { day: '2026-12-01' }),
          // The day on which it was done is no other date of it.
          own('met', { state: 'done', day: '2026-11-21' }),
          own('unmet'),
          own('added'),
        ],
      },
    ),
  ).toEqual(['moved moved 2026-12-04', 'dated dated', 'met done', 'unmet again', 'added new']);
});

test('of a kind it is told who has done their part, and not at each step that somebody joined', () => {
  const parts = (done: number, of: number) => ({ done, of });
  expect(
    lines(
      {
        steps: [
          step('explore', { people: ['Marta'], parts: parts(1, 2) }),
          step('change', { state: 'done', people: ['Marta'] }),
        ],
      },
      {
        steps: [
          step('explore', { people: ['Marta', 'Owen'], parts: parts(2, 3) }),
          step('change', { people: ['Marta'], parts: parts(1, 2) }),
        ],
        people: [person('Anna')],
      },
    ),
  ).toEqual(['explore with Owen', 'Anna new']);
});

test('a step that was taken off is named, and the kind that comes back in its place is nothing new', () => {
  const board = step('board', { title: 'The board meets', milestoneId: 'board' });
  expect(told({ steps: [board] }, { steps: [step('decide')] })).toMatchObject({
    ...{ changes: [], gone: ['The board meets'] },
  });
});

test('the next conversation is another, has another time, or is off', () => {
  const [early, late] = ['2026-11-26T09:00:00.000Z', '2026-11-27T09:00:00.000Z'];
  expect(lines({}, { next: talk('a', early) })).toEqual(['a new']);
  expect(lines({ next: talk('a', early) }, { next: talk('a', late) })).toEqual([`a moved ${early}`]);
  const elsewhere = { ...talk('a', early), place: 'Room 9' };
  expect(lines({ next: talk('a', early) }, { next: elsewhere })).toEqual(['a changed']);
  expect(told({ next: talk('a', early) }, {})).toMatchObject({ changes: [], cancelled: early });
});

test('lines and questions are new, otherwise, done or answered; those of a colleague as one’s own', () => {
  expect(
    lines(
      {
        theirs: [line('due', { due: '2026-12-01' }), line('said'), line('asked')],
        ours: [line('draft')],
        concerns: [question('data'), question('price'), question('again', { isOpen: false })],
      },
      {
        theirs: [
          line('due', { due: '2026-12-03' }),
          line('said', { what: 'says more' }),
          line('asked', { declined: { words: 'It stays.' } }),
        ],
        ours: [line('draft', { isDone: true }), line('figures')],
        concerns: [
          question('data', { answer: 'In Vienna.', isOpen: false }),
          question('price', { isOpen: false }),
          question('again'),
          question('theirs', { who: 'Owen' }),
        ],
      },
    ),
  ).toEqual([
    ...['due moved 2026-12-01', 'said changed', 'asked answered', 'draft done', 'figures new'],
    ...['data answered', 'price done', 'again again', 'theirs new'],
  ]);
});
