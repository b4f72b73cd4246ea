import type { listInsights as contract } from '#contract/insights/insights.ts';
import { accept } from '#domain/result.ts';
import { listInsightRows } from '#store/insights.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';

export const listInsights: Handle<typeof contract> = async ({ tx, workspace }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { kind, search, retired } = input;
  return accept(await listInsightRows(tx, workspace.id, { ...page.value, kind, search, retired }));
};
