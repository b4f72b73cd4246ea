import type { getLedger as contract } from '#contract/ledger/ledger.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { cursorOf } from '#store/cursor.ts';
import { loadLedgerPage } from '#store/deals/load-ledger.ts';
import { findDeal } from '../deals/find-deal.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { pageAfter } from '../page-after.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import type { Handle } from '../world.ts';

export const getLedger: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 1);
  if (!page.ok) return page;
  const found = await findDeal(world, input.dealId);
  if (!found.ok) return found;
  const { standing } = found.value;
  const before = page.value.after === null ? null : Number(page.value.after[0]);
  const rows = await loadLedgerPage(world.tx, world.workspace.id, input.dealId, {
    before,
    limit: input.limit,
    family: input.family,
  });
  const { seen } = await seenDeal(world, found.value, rows.facts);
  const mayChange = mayChangeDeal(world.actor, found.value);
  return accept({
    items: shownEntries({ ...rows, standing, mayChange }, seen),
    next: rows.next === null ? null : cursorOf([rows.next]),
    count: rows.count,
  });
};
