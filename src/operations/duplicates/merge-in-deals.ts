import { changeDeal } from '#domain/deal/change-deal.ts';
import { standingCorrections } from '#domain/ledger/effective-facts.ts';
import { newFact } from '#domain/ledger/writing.ts';
import { append } from '#store/deals/append.ts';
import { loadDealForWrite, loadFacts } from '#store/deals/load-deal.ts';
import type { MergedDeal } from '#store/duplicates/duplicate-tables.ts';
import { writingOf } from '../deals/write-to-deal.ts';
import type { World } from '../world.ts';
import type { Merging } from './merging.ts';

/** Writes into each ledger that the one entry is the other, whoever owns the deal: the address book is everybody's. */
export async function countOnTheOther(
  world: World,
  { noun, keptId, goneId }: Merging,
  dealIds: readonly string[],
): Promise<MergedDeal[]> {
  const { tx, workspace } = world;
  const deals: MergedDeal[] = [];
  for (const dealId of dealIds) {
    const deal = await loadDealForWrite(tx, workspace.id, dealId);
    if (!deal) continue;
    const writing = writingOf(world);
    const facts =
      noun === 'contact'
        ? [newFact(writing, 'stakeholder.merged', { contactId: goneId, into: keptId })]
        : changeDeal(deal.standing, { accountId: keptId }, writing);
    if (facts.length === 0) continue;
    const written = await append(tx, workspace, deal, facts);
    deals.push(...written.facts.map(({ id }) => ({ dealId, factId: id })));
  }
  return deals;
}

/** Voids those facts, unless somebody did so already or gave the deal to a third account since. */
export async function countOnEachAgain(
  world: World,
  { noun, keptId }: Merging,
  deals: readonly MergedDeal[],
): Promise<void> {
  const { tx, workspace } = world;
  for (const { dealId, factId } of deals) {
    const deal = await loadDealForWrite(tx, workspace.id, dealId);
    if (!deal || (noun === 'account' && deal.standing.deal.accountId !== keptId)) continue;
    const facts = await loadFacts(tx, workspace.id, dealId);
    if (standingCorrections(facts).get(factId)?.data.void) continue;
    const voided = newFact(writingOf(world), 'correction.made', { of: factId, void: true, undo: true });
    await append(tx, workspace, deal, [voided]);
  }
}
