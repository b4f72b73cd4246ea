import { earlier } from '../../time/calendar.ts';
import { type DatedRule, dated } from '../finding-rule.ts';

/**
 * Nothing is planned after it: true from the latest instant that a conversation covers, up to its end or its
 * cancelling; without any, from the opening (R24).
 */
export const noNextConversation: DatedRule = (deal) => {
  const { standing } = deal;
  let from = standing.deal.openedAt;
  let evidence: string[] = [];
  for (const { endsAt, cancelledAt, factId } of Object.values(standing.conversations)) {
    const covered = cancelledAt === null ? endsAt : earlier(endsAt, cancelledAt);
    if (covered < from) continue;
    evidence = covered === from ? [...evidence, factId] : [factId];
    from = covered;
  }
  return [dated('no-next-conversation', from, { evidence })];
};
