import type { Conversation } from '#domain/standing/standing.ts';
import type { ToldEvent } from '#store/letters/letter-tables.ts';
import type { LetterRow } from '#store/letters/letters.ts';

/** A conversation as calendars are to be told of it: nothing of its plan but what the client gains from it. */
export function toldEvent(
  { startsAt, endsAt, title, plan, participants, state }: Conversation,
  place: string,
): ToldEvent {
  return {
    ...{ startsAt, endsAt, title, place },
    gain: plan.gain || null,
    participants: [...participants].sort(),
    isCancelled: state === 'cancelled',
  };
}

export const isSameEvent = (one: ToldEvent, other: ToldEvent): boolean =>
  one.startsAt === other.startsAt &&
  one.endsAt === other.endsAt &&
  one.title === other.title &&
  one.gain === other.gain &&
  one.place === other.place &&
  one.isCancelled === other.isCancelled &&
  one.participants.join() === other.participants.join();

/** The revision that this event has: a change counts one up, so that the later message is known by it. */
export function sequenceOf(
  before: { readonly sequence: number; readonly told: ToldEvent } | undefined,
  now: ToldEvent,
): number {
  if (!before) return 0;
  return isSameEvent(before.told, now) ? before.sequence : before.sequence + 1;
}

/** What is known under one name in every calendar, however often it is moved. */
export const uidOf = (conversationId: string) => `${conversationId}@leadsheet`;

export type InvitedState = 'not invited' | 'invited' | 'behind' | 'to cancel' | 'cancelled';

/** Whether a letter has reached a calendar, as far as we know, or is about to. */
const isOnItsWay = ({ state, sentAt }: LetterRow) =>
  state === 'sent' || state === 'sending' || state === 'waiting' || (state === 'by hand' && sentAt !== null);

/** How the conversation stands in somebody's calendar, by the latest that they were told; letters come latest first. */
export function invitedState(
  contactId: string,
  conversation: Conversation,
  letters: readonly LetterRow[],
): InvitedState {
  const last = letters.find(
    (letter) => letter.contactId === contactId && letter.kind !== 'recap' && isOnItsWay(letter),
  );
  const isExpected = conversation.state === 'planned' && conversation.participants.includes(contactId);
  if (!last?.event || last.kind === 'cancellation') {
    return last && !isExpected ? 'cancelled' : 'not invited';
  }
  if (!isExpected) {
    return conversation.state === 'planned' || conversation.state === 'cancelled' ? 'to cancel' : 'invited';
  }
  const { startsAt, endsAt, title, gain } = toldEvent(conversation, last.event.place);
  const isStill =
    last.event.startsAt === startsAt &&
    last.event.endsAt === endsAt &&
    last.event.title === title &&
    last.event.gain === gain;
  return isStill ? 'invited' : 'behind';
}
