import type { DealFacts, Draft, FactContext } from '#connectors/imported/facts-of-deal.ts';
import type { ImportedDeal } from '#connectors/imported/imported.ts';
import type { Fact, NewFact } from '#domain/ledger/facts.ts';
import { type FoldContext, foldWithPast } from '#domain/standing/fold.ts';
import { inPlace } from '#store/deals/append.ts';
import { dealRows } from '#store/deals/deal-rows.ts';
import type { FoldedDeal } from '#store/imports/bulk-append.ts';
import type { Link } from '#store/imports/links.ts';
import { type Batch, fail } from './job.ts';
import type { WithExtras } from './take-extras.ts';

/** A deal whose row is new or differs from what the last import saw. */
export interface Waiting {
  readonly deal: ImportedDeal;
  readonly dealId: string;
  readonly hash: string;
  /** What the row would be as a deal of its own. */
  readonly whole: DealFacts;
}

/** What is ready of a batch: new deals, folded; and those that are here already, which must first be locked. */
export interface DealsToWrite {
  readonly context: FactContext;
  readonly fresh: readonly FoldedDeal[];
  readonly known: readonly Waiting[];
  readonly links: Link[];
  /** What their rows say beyond what every deal has. */
  readonly extras: readonly WithExtras[];
  /** In a dry run: the deals of the files by the ids that they have here. */
  readonly tried: ReadonlyMap<string, ImportedDeal>;
}

/** Folds a deal with what this import adds to it; counts it, and remembers what its row became. */
export function foldWaiting(
  batch: Batch,
  { deal, dealId, hash, whole }: Waiting,
  folding: FoldContext,
  links: Link[],
  added: { readonly drafts: readonly Draft[]; readonly before: readonly Fact[]; readonly isBack?: boolean },
): FoldedDeal | null {
  const { job, tally } = batch;
  const { before } = added;
  const facts = placed(batch, added.drafts, before.length);
  try {
    const folded = foldWithPast(folding, [...before, ...facts]);
    const { standing } = folded;
    const place = {
      workspaceId: job.workspace.id,
      dealId,
      teamId: job.teams.get(standing.deal.ownerId ?? '') ?? null,
    };
    const rows = dealRows(folded, folding.playbook(standing.deal.playbook), place);
    const isNew = before.length === 0;
    const isBack = added.isBack === true;
    tally.add('deals', isNew || isBack ? 'created' : 'updated');
    tally.add('facts', 'created', facts.length);
    tally.add('activities', 'created', isNew || isBack ? whole.activities : facts.filter(isActivity).length);
    links.push({ externalId: deal.externalId, nounId: dealId, rowHash: hash, importId: job.importId });
    return { dealId, isNew, facts, rows };
  } catch (error) {
    // One deal that cannot be folded is a row that cannot be used, and no end of the import.
    const why = error instanceof Error ? error.message : String(error);
    fail(batch, 'deals', deal.place, `The deal could not be worked out: ${why}`);
    return null;
  }
}

/** Drafts as facts of this import, after those that are in the ledger. */
export function placed(batch: Batch, drafts: readonly Draft[], after: number): Fact[] {
  return inPlace(
    drafts.map((draft) => signed(draft, batch)),
    after,
  );
}

function signed(draft: Draft, { job }: Batch): NewFact {
  return { ...draft, recordedAt: job.now, by: { kind: 'import', importId: job.importId } } as NewFact;
}

function isActivity({ type }: Fact): boolean {
  return (
    type === 'conversation.held' ||
    type === 'conversation.planned' ||
    type === 'touch.made' ||
    type === 'promise.made'
  );
}
