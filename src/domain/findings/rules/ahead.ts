import { type HoldingRule, holding } from '../finding-rule.ts';

/** From two commitments ahead of somebody the deal needs, we are no longer together. */
const stretchedLead = 2;

/** We are ahead of the client; names the person furthest behind (R21). */
export const ahead: HoldingRule = (deal) => {
  const { lead, opened } = deal.standing;
  if (lead.deal < stretchedLead) return [];
  return [
    holding('ahead', {
      contactId: lead.of,
      evidence: Object.values(opened).map((one) => one.factId),
    }),
  ];
};
