import { type HoldingRule, holding } from '../finding-rule.ts';

/** A friendly sentence without owner, date or act was taken for an answer, and no firm commitment replaced it (R26). */
export const nonCommitment: HoldingRule = (deal) =>
  Object.values(deal.standing.nonCommitments)
    .filter((one) => one.standing && (one.contactId === null || deal.isPresent(one.contactId)))
    .map((one) =>
      holding('non-commitment', {
        subject: one.nonCommitmentId,
        contactId: one.contactId,
        evidence: [one.factId],
      }),
    );
