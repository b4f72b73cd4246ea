import type { Fact } from '#domain/ledger/facts.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type FactRow, factColumns, factOfRow } from './fact-rows.ts';

/** A page of a deal's ledger, and every correction in it, wherever it stands. */
export interface LedgerRows {
  /** Newest first. */
  readonly facts: readonly Fact[];
  readonly corrections: readonly Fact[];
}

/** The newest entries of a deal, read along the ledger's key. */
export async function loadNewestFacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
  sequence: number,
  limit: number,
): Promise<LedgerRows> {
  const rows = await tx
    .selectFrom('fact')
    .select(factColumns)
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .where((where) =>
      where.or([where('sequence', '>', sequence - limit), where('type', '=', 'correction.made')]),
    )
    .orderBy('sequence', 'desc')
    .execute();
  const facts = rows.map((row) => factOfRow(row as FactRow));
  return {
    facts: facts.filter((fact) => fact.sequence > sequence - limit),
    corrections: facts.filter(({ type }) => type === 'correction.made'),
  };
}

/** A page of the ledger before a sequence, of one family where that is asked for. */
export async function loadLedgerPage(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
  page: { before: number | null; limit: number; family: string | undefined },
): Promise<LedgerRows & { readonly count: number; readonly next: number | null }> {
  let all = tx.selectFrom('fact').where('workspace_id', '=', workspaceId).where('deal_id', '=', dealId);
  const corrections = await all.select(factColumns).where('type', '=', 'correction.made').execute();
  if (page.family !== undefined)
    all = all.where('type', 'like', `${page.family.replace(/[\\%_]/g, '\\$&')}.%`);
  const { count } = await all.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const rest = page.before === null ? all : all.where('sequence', '<', page.before);
  const rows = await rest
    .select(factColumns)
    .orderBy('sequence', 'desc')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  return {
    facts: shown.map((row) => factOfRow(row as FactRow)),
    corrections: corrections.map((row) => factOfRow(row as FactRow)),
    count,
    next: rows.length > page.limit ? (shown.at(-1)?.sequence ?? null) : null,
  };
}
