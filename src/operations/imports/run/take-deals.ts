import { changesOf } from '#connectors/imported/changes-of-deal.ts';
import { type DealFacts, type Draft, type FactContext, factsOf } from '#connectors/imported/facts-of-deal.ts';
import type { ImportedDeal } from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import type { Fact, NewFact } from '#domain/ledger/facts.ts';
import { type FoldContext, fold } from '#domain/standing/fold.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { foldContext, inPlace } from '#store/deals/append.ts';
import { dealRows } from '#store/deals/deal-rows.ts';
import { bulkAppend, type FoldedDeal } from '#store/imports/bulk-append.ts';
import { loadDealsForWrite } from '#store/imports/known-deals.ts';
import { type Link, saveLinks } from '#store/imports/links.ts';
import { type Batch, fail } from './job.ts';
import { newIdOf, resolve } from './resolve.ts';
import { resolvePeople } from './resolve-people.ts';

/** A deal whose row is new or differs from what the last import saw. */
interface Waiting {
  readonly deal: ImportedDeal;
  readonly dealId: string;
  readonly link: Link | undefined;
  readonly hash: string;
  /** What the row would be as a deal of its own. */
  readonly whole: DealFacts;
}

/** Deals with everything that hangs on them, each with all its facts or with none. */
export async function takeDeals(batch: Batch, deals: readonly ImportedDeal[]): Promise<void> {
  const { job } = batch;
  const { tally } = job;
  const context: FactContext = {
    now: job.now,
    playbook: { key: job.playbook.key, version: job.playbook.version },
    stages: job.mapping.stages,
    ...(await resolvePeople(batch, deals)),
  };
  const links = await resolve(
    batch,
    'deal',
    deals.map(({ externalId }) => externalId),
  );
  const waiting: Waiting[] = [];
  for (const deal of deals) {
    const link = links.get(deal.externalId);
    if (deal.card === null && link === undefined) {
      failChildren(batch, deal);
      continue;
    }
    const dealId = link?.nounId ?? newIdOf(batch, 'deal', deal.externalId);
    const whole = factsOf(dealId, deal, context);
    for (const { place, reason } of whole.problems) fail(batch, 'activities', place, reason);
    // Without the times: some of them are the time of the import.
    const hash = fingerprint(whole.drafts.map(({ id, data }) => [id, data]));
    if (link?.rowHash === hash) {
      // What an earlier run of this import brought is counted already.
      if (link.importId !== job.importId) {
        tally.add('deals', 'unchanged');
        tally.add('activities', 'unchanged', whole.activities);
      }
      continue;
    }
    waiting.push({ deal, dealId, link, hash, whole });
  }
  if (waiting.length > 0) await write(batch, waiting, context);
}

async function write(batch: Batch, waiting: readonly Waiting[], context: FactContext): Promise<void> {
  const { tx, job } = batch;
  const workspaceId = job.workspace.id;
  const known = await loadDealsForWrite(
    tx,
    workspaceId,
    waiting.flatMap(({ link, dealId }) => (link ? [dealId] : [])),
  );
  const histories = [...known.values()].flatMap(({ facts }) => facts);
  const playbook = { type: 'deal.opened', data: { playbook: context.playbook } } as NewFact;
  const folding = await foldContext(tx, { id: workspaceId, zone: job.workspace.zone }, [
    playbook,
    ...histories,
  ]);
  const folded: FoldedDeal[] = [];
  const linked: Link[] = [];
  for (const { deal, dealId, link, hash, whole } of waiting) {
    const before = known.get(dealId);
    const { drafts } = before ? changesOf(dealId, deal, before, context) : whole;
    linked.push({ externalId: deal.externalId, nounId: dealId, rowHash: hash, importId: job.importId });
    if (drafts.length === 0) {
      job.tally.add('deals', 'unchanged');
      continue;
    }
    const facts = inPlace(
      drafts.map((draft) => signed(draft, batch)),
      before?.standing.sequence ?? 0,
    );
    const made = foldDeal(folding, [...(before?.facts ?? []), ...facts]);
    if (typeof made === 'string') {
      linked.pop();
      fail(batch, 'deals', deal.place, made);
      continue;
    }
    job.tally.add('deals', link ? 'updated' : 'created');
    job.tally.add('facts', 'created', facts.length);
    const activities = before ? facts.filter(isActivity).length : whole.activities;
    job.tally.add('activities', 'created', activities);
    const place = { workspaceId, dealId, teamId: job.teams.get(made.deal.ownerId ?? '') ?? null };
    const rows = dealRows(made, folding.playbook(made.deal.playbook), place);
    folded.push({ dealId, isNew: !before, facts, rows });
  }
  if (job.dryRun) return;
  await bulkAppend(tx, workspaceId, folded);
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'deal' }, linked);
}

function signed(draft: Draft, { job }: Batch): NewFact {
  return { ...draft, recordedAt: job.now, by: { kind: 'import', importId: job.importId } } as NewFact;
}

/** One deal that cannot be folded is a row that cannot be used, and no end of the import. */
function foldDeal(context: FoldContext, facts: readonly Fact[]): Standing | string {
  try {
    return fold(context, facts);
  } catch (error) {
    return `The deal could not be worked out: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function failChildren(batch: Batch, { externalId, people, activities }: ImportedDeal): void {
  const reason = `Its opportunity ${externalId} is not among these files, nor came with an earlier import.`;
  for (const { place } of [...people, ...activities]) fail(batch, 'activities', place, reason);
}

function isActivity({ type }: Fact): boolean {
  return (
    type === 'conversation.held' ||
    type === 'conversation.planned' ||
    type === 'touch.made' ||
    type === 'promise.made'
  );
}
