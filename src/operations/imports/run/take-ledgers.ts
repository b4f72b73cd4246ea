import type { ExportedLedger } from '#connectors/leadsheet/read-export.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { foldWithPast } from '#domain/standing/fold.ts';
import type { WorkspaceOfDeals } from '#store/deals/append.ts';
import { foldContext } from '#store/deals/append.ts';
import { dealRows } from '#store/deals/deal-rows.ts';
import { type FactRow, factOfRow } from '#store/deals/fact-rows.ts';
import { bulkAppend, type FoldedDeal } from '#store/imports/bulk-append.ts';
import type { ImportError } from '#store/imports/import-errors.ts';
import { loadDealsForWrite } from '#store/imports/known-deals.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { Tally } from './tally.ts';

interface LedgerBatch {
  readonly tx: DatabaseTransaction;
  readonly errors: ImportError[];
  readonly tally: Tally;
  readonly workspace: WorkspaceOfDeals;
  readonly teams: ReadonlyMap<string, string | null>;
  readonly dryRun: boolean;
}

/** Ledgers as they were: the same facts in the same places, so that the same standings follow. */
export async function takeLedgers(batch: LedgerBatch, ledgers: readonly ExportedLedger[]): Promise<void> {
  const { tx, errors, tally, workspace, teams, dryRun } = batch;
  const known = await loadDealsForWrite(
    tx,
    workspace.id,
    ledgers.map(({ dealId }) => dealId),
  );
  const read = ledgers.map(({ dealId, facts }) => ({
    dealId,
    facts: facts.map((row) => factOfRow(row as unknown as FactRow)),
  }));
  const context = await foldContext(
    tx,
    workspace,
    read.flatMap(({ facts }) => facts),
  );
  const folded: FoldedDeal[] = [];
  for (const { dealId, facts } of read) {
    const here = known.get(dealId)?.facts ?? [];
    const wrong = differenceOf(here, facts);
    if (wrong !== null) {
      tally.add('deals', 'failed');
      errors.push({
        ...{ file: 'fact.jsonl', line: 0, cells: [] },
        reason: `Deal ${dealId}: ${wrong}`,
        outcome: 'failed',
      });
      continue;
    }
    const fresh = facts.slice(here.length);
    if (fresh.length === 0) {
      tally.add('deals', 'unchanged');
      continue;
    }
    const folding = foldWithPast(context, facts);
    const { standing } = folding;
    const teamId = teams.get(standing.deal.ownerId ?? '') ?? null;
    const rows = dealRows(folding, context.playbook(standing.deal.playbook), {
      ...{ workspaceId: workspace.id, dealId, teamId },
    });
    tally.add('deals', here.length > 0 ? 'updated' : 'created');
    tally.add('facts', 'created', fresh.length);
    folded.push({ dealId, isNew: here.length === 0, facts: fresh, rows });
  }
  if (!dryRun) await bulkAppend(tx, workspace.id, folded);
}

/** A ledger only grows, so the one here has to be the beginning of the one that comes. */
function differenceOf(here: readonly Fact[], coming: readonly Fact[]): string | null {
  if (coming[0]?.type !== 'deal.opened') return 'its ledger does not begin with its opening.';
  if (coming.some(({ sequence }, place) => sequence !== place + 1))
    return 'facts are missing from its ledger.';
  const parts = here.findIndex(({ id }, place) => coming[place] !== undefined && coming[place].id !== id);
  return parts < 0 ? null : `from fact ${parts + 1} on it went another way here.`;
}
