import { type DatedRule, dated } from '../finding-rule.ts';

/** A conversation ended and was not closed out. A planned one ends by the clock, whether or not anybody says so. */
export const notClosedOut: DatedRule = (deal) =>
  Object.values(deal.standing.conversations)
    .filter((one) => one.state === 'planned' || one.state === 'held')
    .map((one) =>
      dated('not-closed-out', one.endsAt, { subject: one.conversationId, evidence: [one.factId] }),
    );
