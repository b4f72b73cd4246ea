import type { removeCalendarLink as contract } from '#contract/calendar/calendar-link.ts';
import { accept } from '#domain/result.ts';
import { deleteCalendarLink } from '#store/calendar/calendar-links.ts';
import type { Handle } from '../world.ts';

export const removeCalendarLink: Handle<typeof contract> = async ({ tx, actor }) => {
  await deleteCalendarLink(tx, actor.workspaceId, actor.memberId);
  return accept({});
};
