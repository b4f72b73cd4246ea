import type { getDeal as contract } from '#contract/deals/deals.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal, mayOpenDeal } from '#policy/deal.ts';
import { cursorOf } from '#store/cursor.ts';
import { loadNewestFacts } from '#store/deals/load-ledger.ts';
import { shownDealPage } from '../presenting/deal-page-view.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import type { Handle } from '../world.ts';
import { findDeal } from './find-deal.ts';
import { seenDeal } from './seen-deal.ts';

/** Entries of the ledger that come with the page. */
const entriesShown = 30;

export const getDeal: Handle<typeof contract> = async (world, { dealId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const deal = found.value;
  const { standing, accountName } = deal;
  const rows = await loadNewestFacts(world.tx, world.workspace.id, dealId, standing.sequence, entriesShown);
  const { view, seen } = await seenDeal(world, deal, rows.facts);
  const mayChange = mayChangeDeal(world.actor, deal);
  const may = {
    change: mayChange,
    assign: mayChange && mayOpenDeal(world.actor, { ownerId: null, teamId: deal.teamId }),
  };
  const isMore = standing.sequence > entriesShown;
  return accept({
    ...shownDealPage(view, { dealId, accountName, may }, seen),
    ledger: {
      items: shownEntries({ ...rows, standing, mayChange }, seen),
      next: isMore ? cursorOf([standing.sequence - entriesShown + 1]) : null,
      count: standing.sequence,
    },
  });
};
