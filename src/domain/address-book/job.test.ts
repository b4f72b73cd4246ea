import { expect, test } from 'vitest';
import { jobLeft, latestFirst, type PastJob } from './job.ts';

const atAcme = { accountId: 'acme', company: null, title: 'Head of plant', department: null };

function past(jobId: string, from: string | null, to: string | null): PastJob {
  return { ...atAcme, jobId, from, to };
}

test('who takes another job leaves the one they had, from where the one before ended', () => {
  expect(jobLeft(atAcme, [], 'new', '2026-05-01')).toEqual(past('new', null, '2026-05-01'));
  const before = [past('first', null, '2019-03-31'), past('second', '2019-04-01', '2022-06-30')];
  expect(jobLeft(atAcme, before, 'new', '2026-05-01')?.from).toBe('2022-06-30');
});

test('a job that was left on a day before the last one ended says not since when', () => {
  expect(jobLeft(atAcme, [past('first', null, '2026-06-30')], 'new', '2026-05-01')?.from).toBeNull();
});

test('who had no job that anybody knew of leaves none behind', () => {
  const nothing = { accountId: null, company: null, title: null, department: 'Sales' };
  expect(jobLeft(nothing, [], 'new', '2026-05-01')).toBeUndefined();
});

test('the latest job stands first, and one without days last', () => {
  const jobs = [past('a', null, null), past('b', null, '2019-03-31'), past('c', '2020-01-01', null)];
  expect(latestFirst(jobs).map(({ jobId }) => jobId)).toEqual(['c', 'b', 'a']);
});
