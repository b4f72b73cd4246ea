import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../transaction.ts';
import { idArray } from '../bulk-rows.ts';

/** What became of one row: it went or is as it was, or it stays for a reason. */
export interface Settled {
  readonly importId: string;
  readonly key: string;
  readonly reason: string | null;
}

export async function settle(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: string,
  settled: readonly Settled[],
): Promise<void> {
  if (settled.length === 0) return;
  await sql`
    update import_change e set state = case when s.reason is null then 'undone' else 'kept' end, reason = s.reason
    from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) s("importId" uuid, key text, reason text)
    where e.workspace_id = ${workspaceId} and e.noun = ${noun} and e.row_key = s.key and e.import_id = s."importId"`.execute(
    tx,
  );
}

/** A deal that an import made or wrote in. */
export interface DealChange {
  readonly importId: string;
  readonly dealId: string;
  readonly opened: boolean;
  /** How long its ledger was when the import was done with it; null where somebody wrote in it meanwhile. */
  readonly sequence: number | null;
  /** Whether somebody put a tag, a field or a plan on it that stands in no ledger. */
  readonly isUsed: boolean;
}

export async function nextDealChanges(
  tx: DatabaseTransaction,
  { workspaceId, importIds }: { workspaceId: string; importIds: readonly string[] },
  limit: number,
): Promise<DealChange[]> {
  const ids = idArray(importIds);
  const byOthers = (table: 'tagged' | 'custom_value', key: string) => sql`exists (
    select from ${sql.table(table)} x where x.workspace_id = ${workspaceId} and x.noun = 'deal'
      and x.noun_id = e.row_key::uuid and not exists (select from import_change j
        where j.workspace_id = ${workspaceId} and j.noun = ${table} and j.row_key = ${sql.raw(key)}
          and j.import_id = any(${ids}::uuid[]) and j.before_mark is null
          and j.after_mark = row_mark(to_jsonb(x))))`;
  const { rows } = await sql<DealChange>`
    select e.import_id as "importId", e.row_key as "dealId", e.before_mark is null as opened,
      nullif(e.after_mark, '')::integer as sequence,
      ${byOthers('tagged', "concat_ws(E'\\x1f', x.noun, x.noun_id, x.tag_id)")}
      or ${byOthers('custom_value', "concat_ws(E'\\x1f', x.noun, x.noun_id)")}
      or exists (select from meeting_cell x where x.workspace_id = ${workspaceId} and x.deal_id = e.row_key::uuid) as "isUsed"
    from import_change e
    where e.workspace_id = ${workspaceId} and e.noun = 'deal' and e.state = 'standing'
      and e.import_id = any(${ids}::uuid[])
    order by e.row_key, e.import_id limit ${limit}`.execute(tx);
  return rows;
}

/** Imports that were taken back. */
export async function undoneImports(tx: DatabaseTransaction, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('import')
    .select('import_id')
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'undone')
    .execute();
  return rows.map(({ import_id }) => import_id);
}

/** How many rows are still to be taken back, and how many there were. */
export async function countEntries(
  tx: DatabaseTransaction,
  workspaceId: string,
  importId: string,
): Promise<{ left: number; all: number }> {
  const { rows } = await sql<{ left: number; all: number }>`
    select count(*) filter (where state = 'standing')::integer as left, count(*)::integer as all from import_change
    where workspace_id = ${workspaceId} and import_id = ${importId}`.execute(tx);
  return rows[0] ?? { left: 0, all: 0 };
}

/**
 * What imports that were taken back before had to leave may go now, where only this one had stood on it: it is looked at
 * again. Answers how much that is.
 */
export async function lookAtKeptAgain(
  tx: DatabaseTransaction,
  workspaceId: string,
  importIds: readonly string[],
): Promise<number> {
  if (importIds.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update import_change set state = 'standing', reason = null
    where workspace_id = ${workspaceId} and import_id = any(${idArray(importIds)}::uuid[]) and state = 'kept'`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
}

/**
 * Records that went when imports were taken back and are there again, because something counts on them: they stay until
 * nothing does any more, and the next undo looks at them again.
 */
export async function keepWhatCameBack(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, ids }: { noun: 'account' | 'contact'; ids: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update import_change set state = 'kept', reason = 'used'
    where workspace_id = ${workspaceId} and noun = ${noun} and row_key = any(${ids}::text[]) and state = 'undone'
      and (before_mark is null or before ? 'removed_at')`.execute(tx);
}

/** Companies that went with an undo and that something counts on which stays: they come back, and stay as well. */
export async function bringBackWhatIsCountedOn(
  tx: DatabaseTransaction,
  workspaceId: string,
  importIds: readonly string[],
): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      update account a set removed_at = null, removed_by = null, removal_id = null
      where workspace_id = ${workspaceId} and removed_at is not null and removal_id = any(${idArray(importIds)}::uuid[])
        and (exists (select from account x where x.workspace_id = ${workspaceId} and x.parent_id = a.account_id
            and x.removed_at is null)
          or exists (select from contact x where x.workspace_id = ${workspaceId} and x.account_id = a.account_id
            and x.removed_at is null)
          or exists (select from deal x where x.workspace_id = ${workspaceId} and x.account_id = a.account_id
            and x.state <> 'undone'))
      returning account_id as id`.execute(tx);
    if (rows.length === 0) return;
    await keepWhatCameBack(tx, workspaceId, { noun: 'account', ids: rows.map(({ id }) => id) });
  }
}
