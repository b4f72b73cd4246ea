import { expect, test } from 'vitest';
import { sharedRoadmap } from '../testing/shared-roadmap.ts';
import { runsOf } from './letters.ts';
import { planPaper } from './plan-paper.ts';

const printed = async (roadmap = sharedRoadmap) =>
  (await planPaper({ roadmap, today: '2026-11-22', now: '2026-11-22T09:00:00.000Z' })).toString('latin1');
const pagesOf = (paper: string) => paper.match(/\/Type \/Page\b/g)?.length;

test('a plan is printed on A4, tagged, with its language and the typeface in it', async () => {
  const paper = await printed();
  expect(paper).toMatch(/^%PDF-1\.7/);
  expect(paper).toContain('/Lang (de-AT)');
  expect(paper).toMatch(/\/MarkInfo/);
  expect(paper).toContain('/MediaBox [0 0 595.28 841.89]');
  expect(paper).toContain('/DisplayDocTitle true');
  expect(paper).toMatch(/\+Inter-Regular/);
  expect(pagesOf(paper)).toBe(1);
});

test('a plan that is longer goes on, and one that holds next to nothing is printed, too', async () => {
  const [line] = sharedRoadmap.theirs;
  const many = Array.from({ length: 60 }, (_, index) => ({ ...line!, id: String(index) }));
  expect(pagesOf(await printed({ ...sharedRoadmap, theirs: many }))).toBeGreaterThan(1);
  const bare = {
    ...sharedRoadmap,
    goal: null,
    account: null,
    next: null,
    steps: [],
    theirs: [],
    concerns: [],
  };
  expect(pagesOf(await printed(bare))).toBe(1);
});

test.each([
  ['Łukasz Żółć', 'Łukasz Żółć'],
  ['Gru\u0308ße', 'Grüße'],
  ['Ελένη и Наталія', 'Ελένη и Наталія'],
  ['田中 👩‍💻 עברית', '?? ? ?????'],
  ['two\nlines', 'two lines'],
  ['', ''],
])('%j is set as %j: what the typeface does not have is a question mark', (given, set) => {
  const runs = runsOf(given, 400);
  expect(runs.map(({ text }) => text).join('')).toBe(set);
});
