import type { restoreFile as contract } from '#contract/files/files.ts';
import { accept } from '#domain/result.ts';
import { markFileRemoved } from '#store/files/stored-files.ts';
import type { Handle } from '../world.ts';
import { fileAct, fileToChange } from './file-at-hand.ts';
import { shownFile } from './shown-file.ts';

export const restoreFile: Handle<typeof contract> = async (world, { fileId }) => {
  const found = await fileToChange(world, fileId);
  if (!found.ok) return found;
  const file = found.value;
  if (file.removedAt !== null) {
    await markFileRemoved(world.tx, world.workspace.id, fileId, null);
    await fileAct(world, file, 'restored');
  }
  return accept(shownFile({ ...file, removedAt: null }));
};
