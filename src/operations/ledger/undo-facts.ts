import type { undoFacts as contract } from '#contract/ledger/ledger.ts';
import { compare } from '#domain/compare.ts';
import { undoFacts as decide } from '#domain/ledger/undo-facts.ts';
import { accept } from '#domain/result.ts';
import { bringBack } from '#store/address-book/removed.ts';
import { type WrittenDeal, writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const undoFacts: Handle<typeof contract> = async (world, { also, ...own }) => {
  // Locked in the order of their ids, as every write to several deals does.
  const parts = [own, ...also].sort((one, other) => compare(one.dealId, other.dealId));
  const written = new Map<string, WrittenDeal>();
  for (const { factIds, ...part } of parts) {
    const done = await writeToDeal(world, { ...part, evenUndone: true }, async ({ writing, history }) =>
      decide(await history(), factIds, writing),
    );
    if (!done.ok) return done;
    written.set(part.dealId, done.value);
    const { stakeholders, deal } = done.value.standing;
    // Done again, it counts on whom it added to the address book, who may have gone with the undo.
    if (!deal.undone) {
      const contactIds = Object.keys(stakeholders);
      await bringBack(world.tx, world.workspace.id, { accountId: deal.accountId, contactIds });
    }
  }
  const first = written.get(own.dealId);
  if (!first) throw new Error('The deal of an undo is always among those it writes to.');
  const { standing, ...answer } = first;
  const others = [...written.values()].filter((part) => part !== first);
  return accept({
    ...answer,
    dealUndone: standing.deal.undone === true,
    also: others.map(({ standing: _, ...part }) => part),
  });
};
