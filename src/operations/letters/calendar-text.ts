import { writeEvent } from '#connectors/calendar/write-event.ts';
import type { Conversation } from '#domain/standing/standing.ts';
import type { ToldEvent } from '#store/letters/letter-tables.ts';
import { lettersTexts } from '#texts/letters.ts';
import { sayIn } from '#texts/say.ts';
import { uidOf } from './told-event.ts';

interface ToWrite {
  readonly conversation: Conversation;
  readonly event: ToldEvent;
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly now: string;
  readonly locale: string;
  readonly company: string;
  readonly organizer: { readonly name: string; readonly email: string };
  readonly sentBy: string | null;
  /** Only those who can be written to stand in a calendar. */
  readonly attendees: readonly {
    readonly contactId: string;
    readonly name: string;
    readonly email: string;
  }[];
  /** The page of whom it is for; null in a file that is for everybody. */
  readonly link: string | null;
}

/** A conversation as a message for calendars: its title, what it brings them, where it is, and their own page. */
export function calendarText(given: ToWrite): string {
  const { conversation, event, locale, link, company } = given;
  const say = sayIn(locale, lettersTexts);
  const description = [
    ...(event.gain === null ? [] : [say('inviteBrings', { gain: event.gain })]),
    ...(link === null ? [] : [say('inCalendarLink', { link })]),
  ].join('\n\n');
  return writeEvent({
    uid: uidOf(conversation.conversationId),
    sequence: given.sequence,
    method: given.method,
    at: given.now,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    title: event.title ?? say('usualTitle', { company }),
    description,
    place: event.place,
    url: link,
    organizer: given.organizer,
    sentBy: given.sentBy,
    attendees: given.attendees.map(({ contactId, name, email }) => ({
      ...{ name, email },
      answer: answerOf(conversation, event, contactId),
    })),
  });
}

/** What they said of this time; of another it says nothing. */
function answerOf({ attendance, startsAt }: Conversation, event: ToldEvent, contactId: string) {
  const own = startsAt === event.startsAt ? attendance?.[contactId] : undefined;
  if (!own) return 'not said';
  return own.willBeThere ? 'accepted' : 'declined';
}
