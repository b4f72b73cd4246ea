import { createContext, useContext } from 'react';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { usePeopleOf } from '../../api/record/use-people.ts';
import type { Choosable } from '../../ui/list-box.tsx';

/** One deal's part of the meeting: what is planned in it, and where what is said of it goes. */
export interface MeetingPart {
  readonly page: DealPage;
  readonly conversation: Pick<ConversationView, 'conversationId' | 'plan' | 'participants'>;
  readonly record: ConversationRecord;
}

export interface MeetingOf extends MeetingPart {
  readonly conversation: ConversationView;
  /** Of the other deals that it is about. */
  readonly others: readonly MeetingPart[];
}

export const MeetingContext = createContext<MeetingOf | null>(null);

export function useMeeting(): MeetingOf {
  const it = useContext(MeetingContext);
  if (!it) throw new Error('A part of the meeting stands outside of one.');
  return it;
}

/** Those who were invited first, then everybody else in the deal and whoever came up. */
export function useMeetingPeople(): readonly Choosable[] {
  const { record, page, conversation } = useMeeting();
  const people = usePeopleOf(record, page);
  const isInvited = (id: string) => conversation.participants.some((person) => person.id === id);
  return people.toSorted((one, other) => Number(isInvited(other.id)) - Number(isInvited(one.id)));
}
