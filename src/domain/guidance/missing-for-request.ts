import type { Requestable } from '../ledger/facts.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';

/** A kind that is missing before a request can be met well, and who has yet to give it. */
export interface MissingNeed {
  readonly kind: KindKey;
  /** Empty where nobody in the deal can give it. */
  readonly from: readonly string[];
}

/** What a request is missing first, in the order of the map: the answer to "send us a proposal". */
export function missingForRequest(view: DealView, what: Requestable): MissingNeed[] {
  const kind = view.map.playbook.requests[what];
  if (kind === undefined) return [];
  return view.missingForDeal(kind).map((need) => ({
    kind: need,
    from: view
      .givers(need)
      .filter(({ contactId }) => !view.hasGained(contactId, need) && !view.isWaived(need, contactId))
      .map(({ contactId }) => contactId),
  }));
}
