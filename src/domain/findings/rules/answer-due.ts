import { waitingProposals } from '../../roadmap/waiting-proposals.ts';
import type { Proposal } from '../../standing/standing.ts';
import { addDays, addHours, type Instant } from '../../time/calendar.ts';
import { type DatedRule, dated } from '../finding-rule.ts';
import { planningHours } from './thin-plan.ts';

/** Whoever proposes something waits this long before it is impolite. */
const daysToAnswer = 2;

/**
 * Somebody at the client proposed something and waits for our answer: from two days on, and another time for a
 * conversation no later than a day before it, until it begins.
 */
export const answerDue: DatedRule = (deal) =>
  waitingProposals(deal).map((proposal) => {
    const { proposalId, contactId, conversationId, factId, madeAt } = proposal;
    const conversation = conversationId === null ? undefined : deal.standing.conversations[conversationId];
    const polite = addDays(madeAt, daysToAnswer, deal.zone);
    return dated('answer-due', conversation ? inTime(proposal, polite, conversation.startsAt) : polite, {
      subject: proposalId,
      contactId,
      evidence: [factId],
      until: conversation?.startsAt ?? null,
    });
  });

function inTime({ madeAt }: Proposal, polite: Instant, startsAt: Instant): Instant {
  const dayBefore = addHours(startsAt, -planningHours);
  const first = polite < dayBefore ? polite : dayBefore;
  return first > madeAt ? first : madeAt;
}
