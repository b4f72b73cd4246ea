import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { MergedDeal, MergedNoun } from './duplicate-tables.ts';
import type { Moved } from './hanging.ts';

/** Two records that became one. How they stood is what whoever merged them wrote down. */
export interface Merge<State = unknown> {
  readonly mergeId: string;
  readonly noun: MergedNoun;
  readonly keptId: string;
  readonly goneId: string;
  readonly mergedBy: string;
  readonly mergedAt: Instant;
  /** The one that stayed, as it stood before and after. */
  readonly before: State;
  readonly after: State;
  /** The one that went. */
  readonly gone: State;
  readonly moved: readonly Moved[];
  readonly deals: readonly MergedDeal[];
  readonly takenBackAt: Instant | null;
}

export async function insertMerge(
  tx: DatabaseTransaction,
  workspaceId: string,
  merge: Omit<Merge, 'takenBackAt'>,
): Promise<void> {
  await tx
    .insertInto('merge')
    .values({
      ...{ workspace_id: workspaceId, merge_id: merge.mergeId, noun: merge.noun },
      ...{ kept_id: merge.keptId, gone_id: merge.goneId },
      ...{ merged_by: merge.mergedBy, merged_at: merge.mergedAt },
      before: JSON.stringify(merge.before),
      after: JSON.stringify(merge.after),
      gone: JSON.stringify(merge.gone),
      moved: JSON.stringify(merge.moved),
      deals: JSON.stringify(merge.deals),
    })
    .execute();
}

export async function loadMerge<State>(
  tx: DatabaseTransaction,
  workspaceId: string,
  mergeId: string,
): Promise<Merge<State> | undefined> {
  const { rows } = await sql<Merge<State>>`
    select merge_id as "mergeId", noun, kept_id as "keptId", gone_id as "goneId", merged_by as "mergedBy",
      merged_at as "mergedAt", before, after, gone, moved, deals, taken_back_at as "takenBackAt"
    from merge where workspace_id = ${workspaceId} and merge_id = ${mergeId} for update`.execute(tx);
  return rows[0];
}

/** Whether one of the two went on into another merge since, which has to be taken back first. */
export async function isMergedOn(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, keptId, mergeId, mergedAt }: Pick<Merge, 'noun' | 'keptId' | 'mergeId' | 'mergedAt'>,
): Promise<boolean> {
  const { rows } = await sql<{ mergedOn: boolean }>`
    select exists (select from merge where workspace_id = ${workspaceId} and noun = ${noun}
      and taken_back_at is null and merge_id <> ${mergeId} and merged_at >= ${mergedAt}
      and (kept_id = ${keptId} or gone_id = ${keptId})) as "mergedOn"`.execute(tx);
  return rows[0]?.mergedOn ?? false;
}

export async function markTakenBack(
  tx: DatabaseTransaction,
  workspaceId: string,
  mergeId: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('merge')
    .set({ taken_back_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('merge_id', '=', mergeId)
    .execute();
}

/** Takes a record out of the address book because it is one with another, or brings it back where `into` is null. */
export async function markMerged(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, id }: { noun: MergedNoun; id: string },
  into: { id: string; at: Instant } | null,
): Promise<void> {
  await sql`update ${sql.table(noun)} set removed_at = ${into?.at ?? null}, merged_into = ${into?.id ?? null}
    where workspace_id = ${workspaceId} and ${sql.ref(`${noun}_id`)} = ${id}`.execute(tx);
}

/** The deals that name a contact in their ledgers, or that are with an account, in the order of their ids. */
export async function dealsCountingOn(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: MergedNoun,
  id: string,
): Promise<string[]> {
  const { rows } =
    noun === 'contact'
      ? await sql<{ dealId: string }>`select deal_id as "dealId" from stakeholder
          where workspace_id = ${workspaceId} and contact_id = ${id} order by deal_id`.execute(tx)
      : await sql<{ dealId: string }>`select deal_id as "dealId" from deal
          where workspace_id = ${workspaceId} and account_id = ${id} order by deal_id`.execute(tx);
  return rows.map(({ dealId }) => dealId);
}

/** The record that one is now, through as many merges as there were; the one itself where it was never merged. */
export async function mergedInto(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: MergedNoun,
  id: string,
): Promise<string> {
  const own = sql.ref(`record.${noun}_id`);
  const { rows } = await sql<{ id: string }>`
    with recursive way(id, step) as (
      select ${id}::uuid, 0
      union all select record.merged_into, way.step + 1 from way join ${sql.table(noun)} record
        on record.workspace_id = ${workspaceId} and ${own} = way.id and record.merged_into is not null
      where way.step < 20)
    select id from way order by step desc limit 1`.execute(tx);
  return rows[0]?.id ?? id;
}
