import type { listConversations as contract } from '#contract/conversations/conversations.ts';
import { accept } from '#domain/result.ts';
import { endOfDay, startOfDay } from '#domain/time/calendar.ts';
import { mayChangeDeal, visibleDeals } from '#policy/deal.ts';
import { listConversationRows } from '#store/deals/list-conversations.ts';
import { loadNames } from '#store/deals/names.ts';
import { pageAfter } from '../page-after.ts';
import { isToCloseOut } from '../presenting/conversation-view.ts';
import type { Handle } from '../world.ts';

export const listConversations: Handle<typeof contract> = async ({ tx, workspace, actor, now }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { from, to, state, toCloseOut, ownerId, teamId, dealId, order } = input;
  const rows = await listConversationRows(tx, workspace.id, {
    ...page.value,
    visible: visibleDeals(actor),
    from: from && startOfDay(from, actor.zone),
    to: to && endOfDay(to, actor.zone),
    ...{ state, toCloseOut, ownerId, teamId, dealId },
    latestFirst: order === 'latest first',
    now,
  });
  const people = rows.items.flatMap(({ participants, parts }) => [
    ...participants,
    ...parts.flatMap((part) => part.participants),
  ]);
  const names = await loadNames(tx, workspace.id, people, []);
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: names.get(id)?.name ?? 'somebody' }));
  return accept({
    items: rows.items.map(({ participants, parts, others, ...one }) => ({
      ...one,
      participants: named(participants),
      toCloseOut: isToCloseOut(one, now) || parts.some((part) => isToCloseOut(part, now)),
      deal: { id: one.dealId, name: one.dealName },
      account: one.accountId === null ? null : { id: one.accountId, name: one.accountName ?? '' },
      owner: one.ownerId === null ? null : { id: one.ownerId, name: one.ownerName ?? '' },
      parts: parts.map((part) => ({
        ...part,
        deal: { id: part.dealId, name: part.dealName },
        participants: named(part.participants),
        toCloseOut: isToCloseOut(part, now),
      })),
      mayChange: parts.length === others && [one, ...parts].every((part) => mayChangeDeal(actor, part)),
    })),
    next: rows.next,
    count: rows.count,
  });
};
