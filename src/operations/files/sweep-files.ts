import { addHours, type Instant } from '#domain/time/calendar.ts';
import { bytesOfNoFile, noteBytesGone } from '#store/files/file-bytes.ts';
import { forgetFiles } from '#store/files/stored-files.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import { type FileStore, keyOf } from './file-store.ts';

/** Longer than any upload takes that still goes on. */
const sendingHours = 24;
const atOnce = 200;

/**
 * Takes away files that were removed before an instant, and all bytes that belong to no file any more: of uploads that
 * broke off, of files that were forgotten or erased. Says how many.
 */
export async function sweepFiles(
  store: Store,
  files: FileStore,
  workspaceId: string,
  { removedBefore, now }: { removedBefore: Instant; now: Instant },
): Promise<number> {
  await inWorkspace(store, workspaceId, (tx) => forgetFiles(tx, workspaceId, removedBefore));
  const begunBefore = addHours(now, -sendingHours);
  let swept = 0;
  for (let found = atOnce; found === atOnce; swept += found) {
    const ids = await inWorkspace(store, workspaceId, (tx) =>
      bytesOfNoFile(tx, workspaceId, { begunBefore, limit: atOnce }),
    );
    for (const fileId of ids) await files.remove(keyOf(workspaceId, fileId));
    await inWorkspace(store, workspaceId, (tx) => noteBytesGone(tx, workspaceId, ids));
    found = ids.length;
  }
  return swept;
}
