import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { findFacts, loadDeal } from '#store/deals/load-deal.ts';
import { correctionsIn } from '#store/history/history-rows.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import type { World } from '../world.ts';

export interface ToldFact {
  readonly deal: { readonly id: string; readonly name: string };
  readonly entry: LedgerEntry;
}

/** Facts as the ledger of their deal tells them, with what corrects them. */
export async function toldFacts(world: World, factIds: readonly string[]): Promise<ToldFact[]> {
  const { tx, workspace, actor } = world;
  const byDeal = Map.groupBy(await findFacts(tx, workspace.id, factIds), ({ dealId }) => dealId);
  const corrections = await correctionsIn(tx, workspace.id, [...byDeal.keys()]);
  const told: ToldFact[] = [];
  for (const [dealId, found] of byDeal) {
    const stored = await loadDeal(tx, workspace.id, dealId);
    if (!stored) continue;
    const facts = found.map(({ fact }) => fact);
    const { seen } = await seenDeal(world, stored, facts);
    const { standing } = stored;
    const ledger = {
      ...{ facts, corrections: corrections.get(dealId) ?? [], standing },
      mayChange: mayChangeDeal(actor, stored),
    };
    const deal = { id: dealId, name: standing.deal.name };
    told.push(...shownEntries(ledger, seen).map((entry) => ({ deal, entry })));
  }
  return told;
}
