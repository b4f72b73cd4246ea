import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';

/**
 * What stands between a person and a kind (R9): its needs that are not met for them, and what those need in turn, in
 * the order of the map. Empty exactly when it may be asked of them, whatever others have yet to give.
 */
export function missingForPerson(deal: DealView, contactId: string, kind: KindKey): readonly KindKey[] {
  const missing = new Set<KindKey>();
  const look = (one: KindKey) => {
    for (const need of deal.map.kind(one)?.needs ?? []) {
      if (missing.has(need) || deal.isMet(contactId, need)) continue;
      missing.add(need);
      look(need);
    }
  };
  look(kind);
  return deal.map.keys.filter((key) => missing.has(key));
}
