import type { listConversations } from '#contract/conversations/conversations.ts';
import type { OutputOf } from '#contract/operation.ts';

export type ConversationRow = OutputOf<typeof listConversations>['items'][number];

export const hrefOf = (one: ConversationRow) => `/deals/${one.deal.id}/conversations/${one.conversationId}`;

/** Everybody who will be there, whichever deal names them; each once. */
export function peopleOf({ participants, parts }: ConversationRow): string[] {
  const all = [...participants, ...parts.flatMap((part) => part.participants)];
  return [...new Map(all.map((person) => [person.id, person.name])).values()];
}

/** Every deal that it is about. */
export const dealsOf = ({ deal, parts }: ConversationRow) => [deal, ...parts.map((part) => part.deal)];

/** Whether it lies ahead, so that it can be at another time. */
export const canMove = (one: ConversationRow, now: number) =>
  one.mayChange && one.state === 'planned' && Date.parse(one.startsAt) > now;
