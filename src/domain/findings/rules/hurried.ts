import { type HoldingRule, holding } from '../finding-rule.ts';
import { positionsOfPresent } from '../positions-of.ts';

/** The client gained a kind while its needs are missing: they want to skip ahead. */
export const hurried: HoldingRule = (deal) =>
  positionsOfPresent(deal)
    .filter(
      ({ contactId, kind, position }) =>
        position.state === 'gained' && position.hurriedSince !== null && !deal.needsAreMet(contactId, kind),
    )
    .map(({ contactId, kind, position }) =>
      holding('hurried', { subject: `${contactId}/${kind}`, contactId, kind, evidence: [position.factId] }),
    );
