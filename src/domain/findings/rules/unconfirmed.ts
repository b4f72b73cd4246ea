import { compare } from '../../compare.ts';
import { addDays } from '../../time/calendar.ts';
import { type HoldingRule, holding } from '../finding-rule.ts';
import { positionsOfPresent } from '../positions-of.ts';

/** Days that what only we say may stand before the client has to have confirmed it. */
const daysToConfirm = 30;

/** What the deal rests on was only ever said by us: from the earliest such kind, 30 days after it was recorded (R32). */
export const unconfirmed: HoldingRule = (deal) => {
  const saidByUs = positionsOfPresent(deal)
    .filter(({ position }) => position.state === 'gained' && !position.evidencedByClient)
    .sort(
      (one, other) =>
        compare(one.position.recordedAt, other.position.recordedAt) ||
        deal.map.place(one.kind) - deal.map.place(other.kind),
    );
  const [earliest] = saidByUs;
  if (earliest === undefined) return [];
  return [
    holding(
      'unconfirmed',
      {
        contactId: earliest.contactId,
        kind: earliest.kind,
        evidence: saidByUs.map(({ position }) => position.factId),
      },
      addDays(earliest.position.recordedAt, daysToConfirm, deal.zone),
    ),
  ];
};
