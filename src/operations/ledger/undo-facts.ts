import type { undoFacts as contract } from '#contract/ledger/ledger.ts';
import { compare } from '#domain/compare.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { undoFacts as decide } from '#domain/ledger/undo-facts.ts';
import { accept } from '#domain/result.ts';
import { bringBack } from '#store/address-book/removed.ts';
import { type WrittenDeal, writeToDeal } from '../deals/write-to-deal.ts';
import { toTellOf } from '../letters/to-tell.ts';
import type { Handle } from '../world.ts';

export const undoFacts: Handle<typeof contract> = async (world, { also, ...own }) => {
  // Locked in the order of their ids, as every write to several deals does.
  const parts = [own, ...also].sort((one, other) => compare(one.dealId, other.dealId));
  const written = new Map<string, WrittenDeal>();
  const conversations = new Set<string>();
  for (const { factIds, ...part } of parts) {
    const done = await writeToDeal(world, { ...part, evenUndone: true }, async ({ writing, history }) => {
      const facts = await history();
      for (const one of conversationsIn(facts, factIds)) conversations.add(one);
      return decide(facts, factIds, writing);
    });
    if (!done.ok) return done;
    written.set(part.dealId, done.value);
    const { stakeholders, deal } = done.value.standing;
    // Done again, it counts on whom it added to the address book, who may have gone with the undo.
    if (!deal.undone) {
      const contactIds = Object.keys(stakeholders);
      await bringBack(world.tx, world.workspace.id, {
        accountIds: deal.accountId ? [deal.accountId] : [],
        contactIds,
      });
    }
  }
  const first = written.get(own.dealId);
  if (!first) throw new Error('The deal of an undo is always among those it writes to.');
  const toTell = [];
  for (const conversationId of conversations) {
    toTell.push(...(await toTellOf(world, conversationId, [...written.values()])));
  }
  const { standing, ...answer } = first;
  const others = [...written.values()].filter((part) => part !== first);
  return accept({
    ...answer,
    dealUndone: standing.deal.undone === true,
    toTell,
    also: others.map(({ standing: _, ...part }) => part),
  });
};

/** The conversations that an act was about: also where the act was an undo, whose facts only name what they voided. */
function conversationsIn(facts: readonly Fact[], factIds: readonly string[]): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const meant = (id: string): string[] => {
    const fact = byId.get(id);
    if (fact?.type === 'correction.made') return meant(fact.data.of);
    return fact?.type.startsWith('conversation.') && 'conversationId' in fact.data && fact.data.conversationId
      ? [fact.data.conversationId]
      : [];
  };
  return factIds.flatMap(meant);
}
