import { deleteFilesOf, type FileHolder } from '#store/files/stored-files.ts';
import type { World } from '../world.ts';
import { keyOf } from './file-store.ts';

/**
 * Erases the files of a company, a person or a deal, with their photo and those in the bin: the rows at once, the bytes as
 * soon as that stands. What a fault leaves of them goes with the next sweep, since their keys are still written down.
 */
export async function eraseFiles(
  { tx, workspace, files, onCommit }: World,
  holder: FileHolder,
): Promise<void> {
  const fileIds = await deleteFilesOf(tx, workspace.id, holder);
  onCommit(async () => {
    for (const fileId of fileIds) await files.remove(keyOf(workspace.id, fileId)).catch(() => undefined);
  });
}
