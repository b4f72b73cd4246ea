import { comparable } from '#connectors/imported/extras.ts';
import { type FactContext, factsOf } from '#connectors/imported/facts-of-deal.ts';
import type { ImportedDeal } from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import type { NewFact } from '#domain/ledger/facts.ts';
import { foldContext } from '#store/deals/append.ts';
import type { FoldedDeal } from '#store/imports/bulk-append.ts';
import { dealsHere } from '#store/imports/known-deals.ts';
import type { Link } from '#store/imports/links.ts';
import { type DealsToWrite, foldWaiting, type Waiting } from './deals-to-write.ts';
import { type Batch, fail, toMend } from './job.ts';
import { newIdOf, resolve } from './resolve.ts';
import { resolvePeople } from './resolve-people.ts';
import type { WithExtras } from './take-extras.ts';

/** So many deals are folded before the server gets to answer others again. */
const dealsInOneGo = 20;

/**
 * Makes facts of deals and folds those that are new, while the batch before is still being written. What it makes on
 * the way, accounts and people of whom only a name is known, may stand before their deals do.
 */
export async function prepareDeals(batch: Batch, deals: readonly ImportedDeal[]): Promise<DealsToWrite> {
  const { job, tally } = batch;
  const context: FactContext = {
    now: job.now,
    playbook: { key: job.playbook.key, version: job.playbook.version },
    stages: job.mapping.stages,
    ...(await resolvePeople(batch, deals)),
  };
  const before = await resolve(
    batch,
    'deal',
    deals.map(({ externalId }) => externalId),
  );
  // One whose import was taken back has no link any more, and its ledger stays.
  const unlinked = deals.filter(({ externalId }) => !before.has(externalId));
  const undone = await dealsHere(
    batch.tx,
    job.workspace.id,
    unlinked.map(({ externalId }) => newIdOf(batch, 'deal', externalId)),
  );
  const opening = { type: 'deal.opened', data: { playbook: context.playbook } } as NewFact;
  const folding = await foldContext(batch.tx, job.workspace, [opening]);
  const fresh: FoldedDeal[] = [];
  const known: Waiting[] = [];
  const links: Link[] = [];
  const extras: WithExtras[] = [];
  const tried = new Map<string, ImportedDeal>();
  for (const [place, deal] of deals.entries()) {
    if (place % dealsInOneGo === dealsInOneGo - 1) await new Promise((resolve) => setImmediate(resolve));
    const link = before.get(deal.externalId);
    if (deal.card === null && link === undefined) {
      failChildren(batch, deal);
      continue;
    }
    toMend(batch, deal.place, deal.unread);
    const dealId = link?.nounId ?? newIdOf(batch, 'deal', deal.externalId);
    if (job.first) tried.set(dealId, deal);
    // What hangs on it finds it there, as nothing is written.
    if (job.dryRun) job.met.deal.set(deal.externalId, dealId);
    const whole = factsOf(dealId, deal, context);
    for (const { place, reason } of whole.problems) fail(batch, 'activities', place, reason);
    // Without the times: some of them are the time of the import.
    const said = deal.card?.extras;
    const parts: unknown[] = whole.drafts.map(({ id, data }) => [id, data]);
    const hash = fingerprint(said ? [...parts, comparable({ extras: said })] : parts);
    if (said && link?.rowHash !== hash) extras.push({ nounId: dealId, extras: said });
    const waiting = { deal, dealId, hash, whole };
    if (!link && !undone.has(dealId)) {
      const folded = foldWaiting(batch, waiting, folding, links, { drafts: whole.drafts, before: [] });
      if (folded) fresh.push(folded);
    } else if (link?.rowHash !== hash) {
      known.push(waiting);
    } else if (link.importId !== job.importId) {
      // What an earlier run of this import brought is counted already.
      tally.add('deals', 'unchanged');
      tally.add('activities', 'unchanged', whole.activities);
    }
  }
  return { context, fresh, known, links, extras, tried };
}

function failChildren(batch: Batch, { externalId, people, activities }: ImportedDeal): void {
  const reason = `Its opportunity ${externalId} is not among these files, nor came with an earlier import.`;
  for (const { place } of [...people, ...activities]) fail(batch, 'activities', place, reason);
}
