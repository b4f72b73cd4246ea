import { earlier } from '../../time/calendar.ts';
import { type DatedRule, dated } from '../finding-rule.ts';

/** Two touches of ours on different days unanswered, or two misses or postponements by the client (R31). */
export const goingDark: DatedRule = (deal) => {
  const { unansweredAt, missedAt } = deal.standing.memory;
  const unanswered = unansweredAt[1];
  const missed = missedAt[1];
  if (unanswered === undefined && missed === undefined) return [];
  const from = unanswered && missed ? earlier(unanswered, missed) : (unanswered ?? missed);
  return from === undefined ? [] : [dated('going-dark', from)];
};
