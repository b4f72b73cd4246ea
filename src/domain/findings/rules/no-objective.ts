import { addHours } from '../../time/calendar.ts';
import { plannedConversations } from '../conversations-of.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';
import { planningHours } from './thin-plan.ts';

/** A planned conversation has no objective ask: from 24 h before it, or from its planning where that is later (R23). */
export const noObjective: HoldingRule = (deal) =>
  plannedConversations(deal)
    .filter((conversation) => !conversation.plan.objective)
    .map((conversation) =>
      holding(
        'no-objective',
        {
          subject: conversation.conversationId,
          until: conversation.startsAt,
          evidence: [conversation.factId],
        },
        addHours(conversation.startsAt, -planningHours),
      ),
    );
