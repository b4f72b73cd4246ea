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

/** Where it is: as the conversation has it, or as calendars were told before it had a place of its own. */
export const placeOf = ({ place }: Conversation, told: { readonly place: string } | undefined): string =>
  place ?? told?.place ?? '';

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

/**
 * How the conversation stands in somebody's calendar, by the latest that they were told; letters come latest first. Where
 * it takes place is what the conversation says, else what anybody was told last, unless they are about to be told otherwise.
 */
export function invitedState(
  contactId: string,
  conversation: Conversation,
  letters: readonly LetterRow[],
  newPlace?: string,
): InvitedState {
  const told = letters.filter((letter) => letter.kind !== 'recap' && isOnItsWay(letter));
  const last = told.find((letter) => letter.contactId === contactId);
  const isExpected = conversation.state === 'planned' && conversation.participants.includes(contactId);
  if (!last?.event || last.kind === 'cancellation') {
    return last && !isExpected ? 'cancelled' : 'not invited';
  }
  if (!isExpected) {
    return conversation.state === 'planned' || conversation.state === 'cancelled' ? 'to cancel' : 'invited';
  }
  const toldLast = told.find(({ kind }) => kind === 'invitation')?.event ?? undefined;
  const place = newPlace ?? placeOf(conversation, toldLast);
  const { startsAt, endsAt, title, gain } = toldEvent(conversation, place);
  const isStill =
    last.event.place === place &&
    last.event.startsAt === startsAt &&
    last.event.endsAt === endsAt &&
    last.event.title === title &&
    last.event.gain === gain;
  return isStill ? 'invited' : 'behind';
}
