import { listMembers } from '#contract/members/members.ts';
import type { OutputOf } from '#contract/operation.ts';
import { useReadWhen } from './queries.ts';

type Member = OutputOf<typeof listMembers>['items'][number];

const nobody: readonly Member[] = [];

/** Everybody of the workspace, also who left, once they are asked for; the same list until one of them changes. */
export function useMembers(isAsked = true): readonly Member[] {
  return useReadWhen(isAsked, listMembers, { limit: 200 }).data?.items ?? nobody;
}
