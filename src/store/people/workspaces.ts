import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A workspace as its settings page shows it. */
export interface WorkspaceRow {
  id: string;
  name: string;
  zone: string;
  currency: string;
  locale: string;
  fiscalYearStartsIn: number;
  /** Days before a deal is silent, whatever its playbook says; null follows the playbook. */
  cadenceDays: number | null;
  sample: boolean;
}

/** Whether this Leadsheet has a workspace. May be asked before anybody is signed in. */
export async function anyWorkspace(tx: DatabaseTransaction): Promise<boolean> {
  return (await tx.selectFrom('first_workspace').select('only_one').executeTakeFirst()) !== undefined;
}

/** Holds back everybody else who would set Leadsheet up, until this transaction ends. */
export async function takeSetup(tx: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('leadsheet.setup', 0))`.execute(tx);
}

export async function insertWorkspace(
  tx: DatabaseTransaction,
  workspace: { id: string; name: string; zone: string; currency: string; createdAt: Instant },
): Promise<void> {
  await tx
    .insertInto('workspace')
    .values({
      workspace_id: workspace.id,
      name: workspace.name,
      zone: workspace.zone,
      currency: workspace.currency,
      created_at: workspace.createdAt,
    })
    .execute();
}

export async function loadWorkspace(tx: DatabaseTransaction, workspaceId: string): Promise<WorkspaceRow> {
  return tx
    .selectFrom('workspace')
    .select([
      'workspace_id as id',
      'name',
      'zone',
      'currency',
      'locale',
      'fiscal_year_starts_in as fiscalYearStartsIn',
      'cadence_days as cadenceDays',
      'sample',
    ])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow();
}

/** Whether nobody has put anything in it yet. Holds back whoever else would fill it. */
export async function isEmptyWorkspace(tx: DatabaseTransaction, workspaceId: string): Promise<boolean> {
  await sql`select 1 from workspace where workspace_id = ${workspaceId} for update`.execute(tx);
  return hasNothingInIt(tx, workspaceId);
}

/** No client and no deal. */
export async function hasNothingInIt(tx: DatabaseTransaction, workspaceId: string): Promise<boolean> {
  for (const table of ['account', 'contact', 'deal', 'import_link'] as const) {
    const row = await tx
      .selectFrom(table)
      .select('workspace_id')
      .where('workspace_id', '=', workspaceId)
      .limit(1)
      .executeTakeFirst();
    if (row) return false;
  }
  return true;
}

export async function markAsSample(tx: DatabaseTransaction, workspaceId: string): Promise<void> {
  await tx.updateTable('workspace').set({ sample: true }).where('workspace_id', '=', workspaceId).execute();
}

export async function updateWorkspace(tx: DatabaseTransaction, workspace: WorkspaceRow): Promise<void> {
  await tx
    .updateTable('workspace')
    .set({
      name: workspace.name,
      zone: workspace.zone,
      currency: workspace.currency,
      locale: workspace.locale,
      fiscal_year_starts_in: workspace.fiscalYearStartsIn,
      cadence_days: workspace.cadenceDays,
    })
    .where('workspace_id', '=', workspace.id)
    .execute();
}

/** Takes the beginning of the fiscal year from elsewhere, where it is January still and so was never chosen here. */
export async function takeFiscalYear(
  tx: DatabaseTransaction,
  workspaceId: string,
  fiscalYearStartsIn: number,
): Promise<void> {
  await tx
    .updateTable('workspace')
    .set({ fiscal_year_starts_in: fiscalYearStartsIn })
    .where('workspace_id', '=', workspaceId)
    .where('fiscal_year_starts_in', '=', 1)
    .execute();
}
