import { waitingProposals } from '../../roadmap/waiting-proposals.ts';
import type { DealView } from '../../standing/deal-view.ts';
import type { Attendance, Conversation } from '../../standing/standing.ts';
import { plannedConversations } from '../conversations-of.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

/**
 * Whoever is to be asked in a planned conversation, or everybody who is invited to it, said that they will not be there.
 * Where they named another time instead, that is what waits for us. Who has said nothing has refused nothing.
 */
export const notComing: HoldingRule = (deal) =>
  plannedConversations(deal).flatMap((conversation) => {
    const away = whoIsMissed(conversation);
    if (away === null || proposesAnotherTime(deal, conversation, away.contactId)) return [];
    return [
      holding('not-coming', {
        subject: conversation.conversationId,
        contactId: away.contactId,
        kind: conversation.plan.objective?.kind ?? null,
        until: conversation.startsAt,
        evidence: [away.said.factId],
      }),
    ];
  });

interface Away {
  readonly contactId: string;
  readonly said: Attendance;
}

function whoIsMissed({ plan, participants, attendance = {} }: Conversation): Away | null {
  const awayOf = (contactId: string | null | undefined): Away | null => {
    const said = contactId ? attendance[contactId] : undefined;
    return contactId && said?.willBeThere === false ? { contactId, said } : null;
  };
  const asked = awayOf(plan.objective?.contactId);
  if (asked) return asked;
  const everybody = participants.map(awayOf);
  return everybody.every((one) => one !== null) ? (everybody[0] ?? null) : null;
}

const proposesAnotherTime = (deal: DealView, { conversationId }: Conversation, contactId: string) =>
  waitingProposals(deal).some((one) => one.conversationId === conversationId && one.contactId === contactId);
