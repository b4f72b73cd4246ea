import type { CalendarLinkRow } from '#store/calendar/calendar-links.ts';
import type { World } from '../world.ts';

/** The path that opens somebody's conversations. */
const pathOf = (token: string) => `/calendar/${token}/conversations.ics`;

/** A link as its owner sees it; null where this installation cannot read it any more, as with another secret. */
export function shownLink({ calendarSealing }: World, link: CalendarLinkRow | undefined) {
  const token = link ? calendarSealing.open(link.sealedToken) : null;
  if (!link || token === null) return null;
  return { path: pathOf(token), madeAt: link.madeAt, lastReadAt: link.lastReadAt };
}
