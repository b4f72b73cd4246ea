import { type AttachedFile, writeExport } from '#connectors/leadsheet/write-export.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayExport } from '#policy/transfer.ts';
import {
  countExported,
  type ExportedTable,
  type ExportFor,
  exportedColumns,
  exportedRows,
  exportedTables,
} from '#store/export/exported-rows.ts';
import { playbookForNewDeals } from '#store/playbooks/offered-playbooks.ts';
import { keyOf } from '../files/file-store.ts';
import type { World } from '../world.ts';

/**
 * Everything of the workspace in one zip, the ledger included, as of one moment; no password and no token is in it, and
 * of the notes on conversations those that whoever exports may read.
 */
export async function exportWorkspace(
  world: World,
): Promise<Result<{ name: string; bytes: AsyncIterable<Uint8Array> }, Refusal>> {
  const { tx, actor, workspace, now } = world;
  if (!mayExport(actor)) return notAllowed('export the workspace');
  const { name, zone, currency, locale, fiscalYearStartsIn } = workspace;
  const of = { workspaceId: workspace.id, memberId: actor.memberId };
  const defaultPlaybook = await playbookForNewDeals(tx, workspace.id);
  const bytes = writeExport({
    manifest: {
      exportedAt: now,
      workspace: { name, zone, currency, locale, fiscalYearStartsIn, defaultPlaybook },
      rows: await countExported(tx, of),
    },
    tables: Object.keys(exportedTables),
    rows: (table) => exportedRows(tx, of, table as ExportedTable),
    columns: (table) => exportedColumns(tx, table as ExportedTable),
    attached: () => attachedFiles(world, of),
  });
  return accept({ name: `leadsheet-${now.slice(0, 10)}.zip`, bytes });
}

async function* attachedFiles({ tx, files }: World, of: ExportFor): AsyncGenerator<AttachedFile> {
  for await (const row of exportedRows(tx, of, 'stored_file')) {
    const fileId = String(row.file_id);
    yield { fileId, name: String(row.name), open: () => files.open(keyOf(of.workspaceId, fileId)) };
  }
}
