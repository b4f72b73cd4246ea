import type { FactContext } from '#connectors/imported/facts-of-deal.ts';
import { factsOf } from '#connectors/imported/facts-of-deal.ts';
import type { ImportedActivity, Place } from '#connectors/imported/imported.ts';
import { dealsHere } from '#store/imports/known-deals.ts';
import type { Waiting } from './deals-to-write.ts';
import type { Batch } from './job.ts';
import { Tally } from './tally.ts';
import { writeDeals } from './write-deals.ts';

/** What took place in deals that are here. People and deals are named by their ids here. */
export type AddedToDeals = ReadonlyMap<string, readonly ImportedActivity[]>;

/** Adds to deals what took place in them, where it is news. In a dry run those that would be made are nowhere. */
export async function addToDeals(batch: Batch, added: AddedToDeals, place: Place): Promise<void> {
  const { job } = batch;
  const context: FactContext = {
    now: job.now,
    playbook: { key: job.playbook.key, version: job.playbook.version },
    stages: {},
    account: () => null,
    contact: ({ externalId }) => externalId,
    member: () => null,
  };
  const here = await dealsHere(batch.tx, job.workspace.id, [...added.keys()]);
  const there = [...added].filter(([dealId]) => here.has(dealId));
  const known = there.map(([dealId, activities]): Waiting => {
    const deal = { externalId: dealId, place, card: null, people: [], activities };
    return { deal, dealId, hash: '', whole: factsOf(dealId, deal, context) };
  });
  await writeDeals(
    batch,
    { context, fresh: [], known, links: [], extras: [], tried: new Map() },
    { keepsLinks: false },
  );
}

/** The same of what is counted by itself, as mails and notes are: it changes nothing of the deals but their ledgers. */
export async function addCountedToDeals(batch: Batch, added: AddedToDeals, place: Place): Promise<void> {
  const counted = new Tally();
  await addToDeals({ ...batch, tally: counted }, added, place);
  batch.tally.add('facts', 'created', counted.counts().facts?.created ?? 0);
}

/** The open deal that most of these people are in, else the closed one; none where two are alike. */
export function dealOfMost(
  people: readonly { readonly dealId: string; readonly isOpen: boolean }[],
): string | null {
  const open = people.filter(({ isOpen }) => isOpen);
  const counts = new Map<string, number>();
  for (const { dealId } of open.length > 0 ? open : people) counts.set(dealId, (counts.get(dealId) ?? 0) + 1);
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
