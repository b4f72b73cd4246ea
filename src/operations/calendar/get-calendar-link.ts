import type { getCalendarLink as contract } from '#contract/calendar/calendar-link.ts';
import { accept } from '#domain/result.ts';
import { loadCalendarLink } from '#store/calendar/calendar-links.ts';
import type { Handle } from '../world.ts';
import { shownLink } from './shown-link.ts';

export const getCalendarLink: Handle<typeof contract> = async (world) => {
  const { tx, actor } = world;
  return accept({ link: shownLink(world, await loadCalendarLink(tx, actor.workspaceId, actor.memberId)) });
};
