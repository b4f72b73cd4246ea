import type { listMembers as contract } from '#contract/members/members.ts';
import { accept } from '#domain/result.ts';
import { listMemberRows } from '#store/people/members.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { shownMember } from './shown-member.ts';

export const listMembers: Handle<typeof contract> = async ({ tx, actor }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { items, next, count } = await listMemberRows(tx, actor.workspaceId, {
    ...page.value,
    search: input.search,
  });
  return accept({ items: items.map(shownMember), next, count });
};
