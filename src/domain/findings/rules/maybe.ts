import { startOfDay } from '../../time/calendar.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';
import { positionsOfPresent } from '../positions-of.ts';

/** A maybe without a review date is no answer yet. */
export const undatedMaybe: HoldingRule = (deal) =>
  positionsOfPresent(deal)
    .filter(({ position }) => position.state === 'maybe' && position.reviewOn === null)
    .map(({ contactId, kind, position }) =>
      holding('undated-maybe', {
        subject: `${contactId}/${kind}`,
        contactId,
        kind,
        evidence: [position.factId],
      }),
    );

/** The review date of a maybe has come. */
export const maybeDue: HoldingRule = (deal) =>
  positionsOfPresent(deal).flatMap(({ contactId, kind, position }) => {
    if (position.state !== 'maybe' || position.reviewOn === null) return [];
    return [
      holding(
        'maybe-due',
        { subject: `${contactId}/${kind}`, contactId, kind, evidence: [position.factId] },
        startOfDay(position.reviewOn, deal.zone),
      ),
    ];
  });
