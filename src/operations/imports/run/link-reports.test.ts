import { expect, test } from 'vitest';
import { withoutCircles } from './link-reports.ts';

const report = (fromId: string, toId: string) => ({ fromId, toId });

test('who reports to whom is kept in whatever order it comes, but for what would close a circle', () => {
  const reports = [report('ann', 'bob'), report('bob', 'cleo'), report('cleo', 'ann'), report('dan', 'ann')];
  expect(withoutCircles(reports)).toEqual([reports[0], reports[1], reports[3]]);
});
