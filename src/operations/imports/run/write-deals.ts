import { changesOf } from '#connectors/imported/changes-of-deal.ts';
import { foldContext } from '#store/deals/append.ts';
import { bulkAppend } from '#store/imports/bulk-append.ts';
import { loadDealsForWrite } from '#store/imports/known-deals.ts';
import { saveLinks } from '#store/imports/links.ts';
import { type DealsToWrite, foldWaiting } from './deals-to-write.ts';
import type { Batch } from './job.ts';

/** Writes a batch of deals, each with all its facts or with none. Those that are here already get what is new. */
export async function writeDeals(
  batch: Batch,
  { context, fresh, known, links }: DealsToWrite,
  { keepsLinks } = { keepsLinks: true },
): Promise<void> {
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const here = await loadDealsForWrite(
    tx,
    workspaceId,
    known.map(({ dealId }) => dealId),
  );
  const folding = await foldContext(
    tx,
    job.workspace,
    [...here.values()].flatMap(({ facts }) => facts),
  );
  const folded = [...fresh];
  for (const waiting of known) {
    const { deal, dealId, hash } = waiting;
    const before = here.get(dealId);
    if (!before) throw new Error(`deal ${dealId} is linked and not there`);
    const { drafts } = changesOf(dealId, deal, before, context);
    if (drafts.length === 0) {
      tally.add('deals', 'unchanged');
      links.push({ externalId: deal.externalId, nounId: dealId, rowHash: hash, importId: job.importId });
      continue;
    }
    const one = foldWaiting(batch, waiting, folding, links, { drafts, before: before.facts });
    if (one) folded.push(one);
  }
  if (job.dryRun) return;
  await bulkAppend(tx, workspaceId, folded);
  if (!keepsLinks) return;
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'deal' }, links);
}
