import type { KindKey } from '../../playbook/playbook.ts';
import type { DealView } from '../../standing/deal-view.ts';
import { asksOf } from '../asks-of.ts';
import { type HoldingFinding, type HoldingRule, holding } from '../finding-rule.ts';

/** A needed commitment was withheld, or skipped while we opened a later kind and never asked for (R21). */
export const avoided: HoldingRule = (deal) => [...withheldAsks(deal), ...neverAsked(deal)];

function withheldAsks(deal: DealView): HoldingFinding[] {
  const asks = asksOf(deal);
  return deal.standing.withheld
    .filter(
      ({ contactId, kind, order }) =>
        deal.mustGive(contactId, kind) &&
        !deal.hasGained(contactId, kind) &&
        !deal.isWaived(kind, contactId) &&
        !asks.some((ask) => ask.contactId === contactId && ask.kind === kind && ask.order > order),
    )
    .map(({ contactId, kind, factId }) =>
      holding('avoided', { subject: `${contactId}/${kind}`, contactId, kind, evidence: [factId] }),
    );
}

function neverAsked(deal: DealView): HoldingFinding[] {
  const [first] = neverAskedKinds(deal);
  if (first === undefined) return [];
  const evidence = Object.values(deal.standing.opened).map((opened) => opened.factId);
  return [holding('avoided', { kind: first, evidence })];
}

/** The skipped kinds that nobody was ever asked for, in the order of the map. */
export function neverAskedKinds(deal: DealView): KindKey[] {
  const asked = new Set(asksOf(deal).map((ask) => ask.kind));
  return deal.standing.skipped.filter((kind) => !asked.has(kind));
}
