import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../transaction.ts';
import { isItsRow, type Journaled } from './journaled.ts';
import { whyItStays } from './why-it-stays.ts';

export interface UndoCount {
  readonly goes: number;
  readonly asBefore: number;
  readonly stays: number;
}

interface OfImport {
  readonly workspaceId: string;
  readonly importId: string;
  /** This import, and those that were taken back before. */
  readonly importIds: readonly string[];
}

/** What would become of the rows of one table if the import were taken back now. */
export async function countRowsOfUndo(
  tx: DatabaseTransaction,
  { workspaceId, importId, importIds }: OfImport,
  table: Journaled,
): Promise<UndoCount> {
  const why = whyItStays(table, { importIds, entry: 'e', row: 'r' });
  const { rows } = await sql<UndoCount>`
    select count(*) filter (where made and not stays)::integer as goes,
      count(*) filter (where not made and not stays)::integer as "asBefore",
      count(*) filter (where stays)::integer as stays
    from (
      select e.before_mark is null as made, case when e.before_mark is null then ${why} is not null
        else exists (select from jsonb_each(taken_back(to_jsonb(r), e.before, e.after)) back
          where back.value is distinct from e.before->back.key) end as stays
      from import_change e
      join ${sql.table(table)} r on r.workspace_id = e.workspace_id and ${isItsRow(table, 'e', 'r')}
      where e.workspace_id = ${workspaceId} and e.import_id = ${importId} and e.noun = ${table}
        and e.state = 'standing') counted`.execute(tx);
  return rows[0] ?? { goes: 0, asBefore: 0, stays: 0 };
}

/**
 * The same of deals, and of what stands in their ledgers. Of a deal that was there before only the ledger itself tells on
 * what something rests by now, which is looked at when it is done.
 */
export async function countDealsOfUndo(
  tx: DatabaseTransaction,
  { workspaceId, importId }: OfImport,
): Promise<{ deals: UndoCount; facts: number }> {
  const { rows } = await sql<UndoCount & { facts: number }>`
    select count(*) filter (where opened and untouched)::integer as goes,
      count(*) filter (where not opened)::integer as "asBefore",
      count(*) filter (where opened and not untouched)::integer as stays,
      coalesce(sum(facts) filter (where not opened or untouched), 0)::integer as facts
    from (
      select e.before_mark is null as opened, e.after_mark = d.sequence::text as untouched,
        nullif(e.after_mark, '')::integer - coalesce(e.before_mark, '0')::integer as facts
      from import_change e
      join deal d on d.workspace_id = e.workspace_id and d.deal_id = e.row_key::uuid and d.state <> 'undone'
      where e.workspace_id = ${workspaceId} and e.import_id = ${importId} and e.noun = 'deal'
        and e.state = 'standing') counted`.execute(tx);
  const { facts, ...deals } = rows[0] ?? { goes: 0, asBefore: 0, stays: 0, facts: 0 };
  return { deals, facts };
}
