import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { plannedAsks } from '../../api/record/planned-asks.ts';
import type { CloseOutStart } from './close-out-entries.ts';

/** One deal's part of a conversation; a conversation is about one deal, or about several of an account. */
export interface CloseOutPart {
  readonly page: DealPage;
  /** Null logs a conversation that was never planned. */
  readonly conversation: PlannedPart | null;
}

export type PlannedPart = Pick<
  ConversationView,
  'conversationId' | 'plan' | 'participants' | 'state' | 'startsAt' | 'endsAt' | 'notes'
> &
  // Of another deal's part it is not read.
  Partial<Pick<ConversationView, 'attendance'>>;

const anHour = 3_600_000;

/** What a close-out begins with: what was planned, and when it was if nobody has said so. */
export function startOf(
  { page, conversation }: CloseOutPart,
  conversationId: string,
  now: string,
  leading: CloseOutStart['leading'] = null,
): CloseOutStart {
  const invited = conversation?.participants.map((person) => person.id) ?? [];
  const present = page.score.people.filter((person) => person.present).map((person) => person.contactId);
  const expected = invited.length > 0 ? invited : present.slice(0, 1);
  const saying = (says: ConversationView['attendance'][number]['says']) =>
    (conversation?.attendance ?? []).filter((one) => one.says === says).map(({ contactId }) => contactId);
  const away = saying('stays away');
  const coming = saying('comes').filter((one) => present.includes(one));
  const there = [...new Set([...expected, ...coming])].filter((one) => !away.includes(one));
  const notYet = conversation === null || (conversation.state === 'planned' && conversation.startsAt > now);
  const beganAt = new Date(Date.parse(now) - anHour).toISOString();
  return {
    conversationId,
    asks: conversation ? plannedAsks(conversation) : [],
    ...{ invited: expected, there, away, isGuessed: invited.length === 0 && coming.length === 0 },
    plannedAt: conversation?.startsAt ?? null,
    held: notYet ? { startsAt: beganAt, endsAt: now } : null,
    plannedNext: plannedAhead(page, conversationId, now),
    notes: conversation?.notes?.trim() ?? '',
    leading,
  };
}

function plannedAhead({ conversations }: DealPage, conversationId: string, now: string) {
  const [first] = conversations
    .filter((one) => one.state === 'planned' && one.startsAt > now && one.conversationId !== conversationId)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return first ? { conversationId: first.conversationId, startsAt: first.startsAt } : null;
}
