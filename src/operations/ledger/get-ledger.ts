import type { getLedger as contract } from '#contract/ledger/ledger.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { cursorOf } from '#store/cursor.ts';
import { loadLedgerPage } from '#store/deals/load-ledger.ts';
import { trailOfDeal } from '#store/history/history-rows.ts';
import { findDeal } from '../deals/find-deal.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { shownChanges } from '../history/row-change.ts';
import { pageAfter } from '../page-after.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import type { Handle } from '../world.ts';

/** More than that nobody changed beside a deal's ledger between two pages of it. */
const mostChanges = 200;

export const getLedger: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const found = await findDeal(world, input.dealId);
  if (!found.ok) return found;
  const { tx, workspace, actor } = world;
  const { dealId, standing } = found.value;
  const [before, upTo] = page.value.after ?? [null, null];
  const rows = await loadLedgerPage(tx, workspace.id, dealId, {
    before: before === null ? null : Number(before),
    limit: input.limit,
    family: input.family,
  });
  const last = rows.next === null ? null : (rows.facts.at(-1)?.recordedAt ?? null);
  const isToldBeside = input.family === undefined || input.family === 'change';
  const trail = { dealId, after: last, upTo: upTo === null ? null : String(upTo) };
  const changes = isToldBeside ? await trailOfDeal(tx, workspace.id, trail, mostChanges) : [];
  const { seen } = await seenDeal(world, found.value, rows.facts);
  const mayChange = mayChangeDeal(actor, found.value);
  return accept({
    items: shownEntries({ ...rows, standing, mayChange }, seen),
    changes: await shownChanges(world, 'deal', changes),
    next: rows.next === null ? null : cursorOf([rows.next, last]),
    count: rows.count,
  });
};
