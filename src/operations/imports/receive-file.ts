import { type ImportFolders, keepFile } from '#connectors/import-folder.ts';
import { FileNotReadable } from '#connectors/tables/table-file.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { loadImport } from '#store/imports/imports.ts';
import type { World } from '../world.ts';
import { isAlive, isOver } from './run/stored.ts';

type Bytes = Parameters<typeof keepFile>[2];

/** Whether a file may be sent for this import, and where it goes. The bytes come after the transaction has ended. */
export async function mayReceive(world: World, importId: string): Promise<Result<ImportFolders, Refusal>> {
  const { tx, actor, now } = world;
  if (!mayImport(actor)) return notAllowed('import');
  const row = await loadImport(tx, actor.workspaceId, importId);
  if (row && isAlive(row, now)) return refuse('import_running', 'This import is running already.');
  if (row && isOver(row)) {
    return refuse('import_not_ready', 'This import is done. Please send the files again for another one.');
  }
  return accept(world.imports.foldersOf(actor.workspaceId, importId));
}

export async function receiveFile(
  folders: ImportFolders,
  name: string,
  bytes: Bytes,
): Promise<Result<null, Refusal>> {
  try {
    await keepFile(folders, name, bytes);
    return accept(null);
  } catch (error) {
    if (error instanceof FileNotReadable) return refuse('import_file_not_understood', error.message);
    throw error;
  }
}
