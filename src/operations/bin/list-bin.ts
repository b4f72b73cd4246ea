import type { listBin as contract } from '#contract/address-book/bin.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { visibleDeals } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { listBinRows } from '#store/address-book/bin.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { keptSince } from './kept-since.ts';

export const listBin: Handle<typeof contract> = async ({ tx, workspace, actor, now }, input) => {
  if (!mayChangeAddressBook(actor)) return notAllowed('look into the bin');
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  return accept(
    await listBinRows(tx, workspace.id, {
      ...{ ...page.value, since: keptSince(now) },
      visible: visibleDeals(actor),
    }),
  );
};
