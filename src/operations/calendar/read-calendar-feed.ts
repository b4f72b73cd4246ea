import { type EventOfFeed, writeFeed } from '#connectors/calendar/write-feed.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { accept } from '#domain/result.ts';
import { addHours } from '#domain/time/calendar.ts';
import { enterByCalendarLink } from '#store/calendar/calendar-links.ts';
import { type OwnConversation, ownConversations } from '#store/calendar/own-conversations.ts';
import { calendarTexts } from '#texts/calendar.ts';
import { sayIn } from '#texts/say.ts';
import { uidOf } from '../letters/told-event.ts';
import type { OpenWorld } from '../world.ts';

/** What somebody's calendar is given, and whether its being read is to be written down. */
export interface CalendarFeed {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly isToBeNoted: boolean;
  /** All that it says, but for when it was written: the same as long as nothing in it changed. */
  readonly says: string;
  readonly text: string;
}

/** Further back nobody looks in a calendar; everything ahead is in it. */
const hoursBack = 24 * 120;

/** The conversations of the deals that the owner of a link has, as a calendar. */
export async function readCalendarFeed(
  { tx, signIn, now }: OpenWorld,
  { token, site }: { readonly token: string; readonly site: string | null },
): Promise<Result<CalendarFeed, Refusal>> {
  const entered = await enterByCalendarLink(tx, signIn.hashOfSecret(token));
  if (!entered) return refuse('calendar_link_not_valid', 'This link opens no calendar any more.');
  const { seat, lastReadAt } = entered;
  const { memberId, workspaceId, workspaceName } = seat;
  const say = sayIn(seat.memberLocale ?? seat.locale, calendarTexts);
  const conversations = await ownConversations(tx, workspaceId, {
    ownerId: memberId,
    from: addHours(now, -hoursBack),
  });
  const events = conversations.map((one) => eventOf(one, { site, usual: say('usualTitle') }));
  const name = say('calendarName', { workspace: workspaceName });
  return accept({
    ...{ workspaceId, memberId },
    isToBeNoted: lastReadAt === null || lastReadAt < addHours(now, -1),
    says: JSON.stringify([name, events]),
    text: writeFeed(events, { name, at: now }),
  });
}

function eventOf(
  conversation: OwnConversation,
  { site, usual }: { site: string | null; usual: string },
): EventOfFeed {
  const { conversationId, dealId, dealName, accountName, title, people } = conversation;
  const { sequence, isCancelled, startsAt, endsAt, place } = conversation;
  return {
    ...{ uid: uidOf(conversationId), sequence, isCancelled, startsAt, endsAt, place },
    title: [title ?? usual, accountName ?? dealName].join(' · '),
    description: [dealName, people.join(', ')].filter((line) => line !== '').join('\n'),
    url: site === null ? null : `${site}/deals/${dealId}/conversations/${conversationId}`,
  };
}
