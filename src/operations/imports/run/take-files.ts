import type { OpenExport } from '#connectors/leadsheet/read-export.ts';
import { mostBytesOfFile } from '#domain/files/stored-file.ts';
import type { ExportedRow } from '#store/export/exported-rows.ts';
import { noteBytesBegun } from '#store/files/file-bytes.ts';
import { findFile } from '#store/files/stored-files.ts';
import { erasedContacts } from '#store/person/erasures.ts';
import { inWorkspace } from '#store/transaction.ts';
import { keyOf } from '../../files/file-store.ts';
import { takeBytes } from '../../files/receive-stored-file.ts';
import type { RunOptions, Sheet } from './begin-run.ts';

/** Brings the bytes of files over, and answers those rows whose bytes are here now as they were there. */
export async function takeFiles(
  { store, workspace, row, files, clock }: RunOptions,
  found: OpenExport,
  taken: readonly ExportedRow[],
  { errors, places }: Sheet,
): Promise<ExportedRow[]> {
  if (row.dryRun) return [];
  const here: ExportedRow[] = [];
  const erased = await inWorkspace(store, workspace.id, (tx) => erasedContacts(tx, workspace.id));
  for (const one of taken) {
    // Of somebody who was erased since not even the bytes come back.
    if (erased.has(String(one.noun_id))) continue;
    const fileId = String(one.file_id);
    const isNew = await inWorkspace(store, workspace.id, async (tx) => {
      if (await findFile(tx, workspace.id, fileId)) return false;
      await noteBytesBegun(tx, workspace.id, fileId, clock());
      return true;
    });
    if (!isNew) continue;
    const bytes = await found.attached(fileId);
    const kept = bytes && (await takeBytes(files, keyOf(workspace.id, fileId), bytes, mostBytesOfFile));
    if (kept?.ok && kept.value.sha256 === one.sha256) {
      // What it is its bytes say, also where it came from.
      here.push({ ...one, bytes: kept.value.bytes, media_type: kept.value.mediaType });
      continue;
    }
    const place = places.get(one);
    const reason = 'The export does not hold this file as it was, so it is left out.';
    errors.push({
      file: place?.file ?? 'stored_file.jsonl',
      line: place?.line ?? 1,
      reason,
      cells: [String(one.name)],
      outcome: 'failed',
    });
  }
  return here;
}
