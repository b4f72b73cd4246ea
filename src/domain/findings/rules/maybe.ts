import { startOfDay } from '../../time/calendar.ts';
import { type DatedRule, dated } from '../finding-rule.ts';
import { positionsOfPresent } from '../positions-of.ts';

/** A maybe without a review date is no answer yet. */
export const undatedMaybe: DatedRule = (deal) =>
  positionsOfPresent(deal)
    .filter(({ position }) => position.state === 'maybe' && position.reviewOn === null)
    .map(({ contactId, kind, position }) =>
      dated('undated-maybe', position.since, {
        subject: `${contactId}/${kind}`,
        contactId,
        kind,
        evidence: [position.factId],
      }),
    );

/** The review date of a maybe has come. */
export const maybeDue: DatedRule = (deal) =>
  positionsOfPresent(deal).flatMap(({ contactId, kind, position }) => {
    if (position.state !== 'maybe' || position.reviewOn === null) return [];
    return [
      dated('maybe-due', startOfDay(position.reviewOn, deal.zone), {
        subject: `${contactId}/${kind}`,
        contactId,
        kind,
        evidence: [position.factId],
      }),
    ];
  });
