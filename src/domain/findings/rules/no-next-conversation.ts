import { earlier, later } from '../../time/calendar.ts';
import { type DatedRule, dated } from '../finding-rule.ts';

/**
 * Nothing is planned after it: true from the latest instant that a conversation covers, up to its end or its
 * cancelling; without any, from the opening (R24).
 */
export const noNextConversation: DatedRule = (deal) => {
  const { standing } = deal;
  let from = standing.deal.openedAt;
  let evidence: string[] = [];
  for (const conversation of Object.values(standing.conversations)) {
    const { endsAt, cancelledAt, factId } = conversation;
    const covered = cancelledAt === null ? endsAt : earlier(endsAt, cancelledAt);
    if (covered < from) continue;
    from = later(from, covered);
    evidence = [factId];
  }
  return [dated('no-next-conversation', from, { evidence })];
};
