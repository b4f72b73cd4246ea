import type { DealView } from '../../standing/deal-view.ts';
import { addHours, later } from '../../time/calendar.ts';
import { asksOf } from '../asks-of.ts';
import { lastClosedOut, plannedConversations } from '../conversations-of.ts';
import { type HoldingFinding, type HoldingRule, holding } from '../finding-rule.ts';
import { planningHours } from './thin-plan.ts';

/** An objective has no backup, or was refused and nothing smaller was asked for. */
export const noBackup: HoldingRule = (deal) => [...plannedWithoutBackup(deal), ...refusedWithoutBackup(deal)];

function plannedWithoutBackup(deal: DealView): HoldingFinding[] {
  return plannedConversations(deal)
    .filter(({ plan }) => plan.objective && !plan.backup)
    .map((conversation) =>
      holding(
        'no-backup',
        {
          subject: conversation.conversationId,
          until: conversation.startsAt,
          evidence: [conversation.factId],
        },
        addHours(conversation.startsAt, -planningHours),
      ),
    );
}

/** Looks at the last closed-out conversation only; a backup asked in it, or any ask after it, ends it (R25). */
function refusedWithoutBackup(deal: DealView): HoldingFinding[] {
  const last = lastClosedOut(deal);
  if (last === null) return [];
  const asks = asksOf(deal);
  return asks
    .filter(
      (ask) =>
        ask.conversationId === last.conversationId &&
        ask.as === 'objective' &&
        ask.answer === 'no' &&
        deal.isPresent(ask.contactId) &&
        !asks.some(
          (other) =>
            other.madeAt > last.endsAt ||
            (other.conversationId === last.conversationId && other.as === 'backup'),
        ),
    )
    .map((ask) =>
      holding(
        'no-backup',
        { subject: ask.askId, contactId: ask.contactId, kind: ask.kind, evidence: [last.factId] },
        later(ask.answeredAt ?? last.endsAt, last.endsAt),
      ),
    );
}
