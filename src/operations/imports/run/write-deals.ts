import { broughtBack } from '#connectors/imported/brought-back.ts';
import { changesOf, type KnownDeal } from '#connectors/imported/changes-of-deal.ts';
import type { Draft } from '#connectors/imported/facts-of-deal.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { type FoldContext, foldWithPast } from '#domain/standing/fold.ts';
import { foldContext } from '#store/deals/append.ts';
import { bulkAppend } from '#store/imports/bulk-append.ts';
import { loadDealsForWrite } from '#store/imports/known-deals.ts';
import { saveLinks } from '#store/imports/links.ts';
import { type DealsToWrite, foldWaiting, placed } from './deals-to-write.ts';
import { showDeals } from './first-rows/show-deals.ts';
import type { Batch } from './job.ts';
import { takeExtras } from './take-extras.ts';

/** Writes a batch of deals, each with all its facts or with none. Those that are here already get what is new. */
export async function writeDeals(
  batch: Batch,
  { context, fresh, known: waitingDeals, links, extras, tried }: DealsToWrite,
  { keepsLinks } = { keepsLinks: true },
): Promise<void> {
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const here = await loadDealsForWrite(
    tx,
    workspaceId,
    waitingDeals.map(({ dealId }) => dealId),
  );
  const folding = await foldContext(
    tx,
    job.workspace,
    [...here.values()].flatMap(({ facts }) => facts),
  );
  const folded = [...fresh];
  for (const waiting of waitingDeals) {
    const { deal, dealId, hash, whole } = waiting;
    const before = here.get(dealId);
    if (!before) throw new Error(`deal ${dealId} is linked and not there`);
    const again = broughtBack(whole.drafts, before.facts, context.now);
    const known = again.length === 0 ? before : withDrafts(batch, folding, before.facts, again);
    const drafts = [...again, ...changesOf(dealId, deal, known, context).drafts];
    if (drafts.length === 0) {
      tally.add('deals', 'unchanged');
      links.push({ externalId: deal.externalId, nounId: dealId, rowHash: hash, importId: job.importId });
      continue;
    }
    const one = foldWaiting(batch, waiting, folding, links, {
      ...{ drafts, before: before.facts },
      // It was taken back as a whole, and comes as if it were new.
      isBack: before.standing.deal.undone === true && again.length > 0,
    });
    if (one) folded.push(one);
  }
  if (job.dryRun) return showDeals(batch, context, tried, folded);
  await bulkAppend(tx, workspaceId, folded);
  await takeExtras(batch, 'deal', extras);
  if (!keepsLinks) return;
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'deal' }, links);
}

/** A deal as it is once what went with an undo stands again. */
function withDrafts(
  batch: Batch,
  folding: FoldContext,
  before: readonly Fact[],
  drafts: readonly Draft[],
): KnownDeal {
  const facts = [...before, ...placed(batch, drafts, before.length)];
  return { facts, standing: foldWithPast(folding, facts).standing };
}
