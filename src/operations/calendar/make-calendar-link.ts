import type { makeCalendarLink as contract } from '#contract/calendar/calendar-link.ts';
import { accept } from '#domain/result.ts';
import { loadCalendarLink, saveCalendarLink } from '#store/calendar/calendar-links.ts';
import type { Handle } from '../world.ts';
import { shownLink } from './shown-link.ts';

export const makeCalendarLink: Handle<typeof contract> = async (world) => {
  const { tx, actor, now } = world;
  const { secret, hash } = world.signIn.newSecret();
  const sealedToken = world.calendarSealing.seal(secret);
  const { memberId, workspaceId } = actor;
  await saveCalendarLink(tx, workspaceId, { memberId, tokenHash: hash, sealedToken, madeAt: now });
  const link = shownLink(world, await loadCalendarLink(tx, workspaceId, memberId));
  if (!link) throw new Error(`the calendar link of ${memberId} was made and cannot be read`);
  return accept({ link });
};
