import { expect, test } from 'vitest';
import { blankDraft, keepInMind, put, set } from './draft.ts';
import type { DealCard, Standing } from './standing.ts';

const opening = '2026-11-18T10:00:00.000Z';
const milestone = { milestoneId: 'm1', name: 'Board decides' } as Standing['milestones'][string];

/** A draft, and how often each look at it was made. */
function looking() {
  const draft = blankDraft(opening, { name: 'Hall 3' } as DealCard);
  const watched = draft.looks.watch(draft);
  const times = { milestones: 0, both: 0, setAside: 0 };
  const milestones = (standing: Standing) => {
    times.milestones += 1;
    return Object.keys(standing.milestones);
  };
  const both = (standing: Standing) => {
    times.both += 1;
    return [standing.deal.name, ...draft.looks.remember(milestones, standing)];
  };
  const setAside = (standing: Standing) => {
    times.setAside += 1;
    return Object.keys(standing.memory.setAside);
  };
  const look = () => ({
    milestones: draft.looks.remember(milestones, watched),
    both: draft.looks.remember(both, watched),
    setAside: draft.looks.remember(setAside, watched),
  });
  return { draft, times, look };
}

test('nothing is made again while nothing changes that was read for it', () => {
  const { draft, times, look } = looking();
  const first = look();
  set(draft, 'lastTwoWayAt', opening);
  keepInMind(draft, { applied: 1 });
  expect(look()).toStrictEqual(first);
  expect(times).toEqual({ milestones: 1, both: 1, setAside: 1 });
});

test('what changes is seen, also by what rests on something else that read it', () => {
  const { draft, times, look } = looking();
  look();
  put(draft, 'milestones', 'm1', milestone);
  expect(look()).toEqual({ milestones: ['m1'], both: ['Hall 3', 'm1'], setAside: [] });
  expect(times).toEqual({ milestones: 2, both: 2, setAside: 1 });
  set(draft, 'deal', { ...draft.deal, name: 'Hall 4' });
  expect(look().both).toEqual(['Hall 4', 'm1']);
  expect(times).toEqual({ milestones: 2, both: 3, setAside: 1 });
});

test('what is remembered between two facts is looked at part by part', () => {
  const { draft, times, look } = looking();
  look();
  keepInMind(draft, { setAside: { silent: opening } });
  expect(look().setAside).toEqual(['silent']);
  expect(times).toEqual({ milestones: 1, both: 1, setAside: 2 });
});
