import type { Plan } from '../../ledger/facts.ts';
import { addHours } from '../../time/calendar.ts';
import { plannedConversations } from '../conversations-of.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';

export type PlanPart = 'agenda' | 'insight' | 'questions' | 'gain';

/** Hours before a conversation from which its plan has to stand (R23). */
export const planningHours = 24;

/** A conversation is near and its plan lacks agenda, insight, questions or what the client gains. */
export const thinPlan: HoldingRule = (deal) =>
  plannedConversations(deal)
    .filter((conversation) => missingPlanParts(conversation.plan).length > 0)
    .map((conversation) =>
      holding(
        'thin-plan',
        {
          subject: conversation.conversationId,
          until: conversation.startsAt,
          evidence: [conversation.factId],
        },
        addHours(conversation.startsAt, -planningHours),
      ),
    );

/** What a plan still lacks. */
export function missingPlanParts(plan: Plan): PlanPart[] {
  const missing: PlanPart[] = [];
  if (!plan.agenda?.trim()) missing.push('agenda');
  if (!plan.insight?.trim()) missing.push('insight');
  if (!plan.questions?.some((question) => question.trim())) missing.push('questions');
  if (!plan.gain?.trim()) missing.push('gain');
  return missing;
}
