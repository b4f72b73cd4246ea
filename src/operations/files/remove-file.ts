import type { removeFile as contract } from '#contract/files/files.ts';
import { accept } from '#domain/result.ts';
import { markFileRemoved } from '#store/files/stored-files.ts';
import type { Handle } from '../world.ts';
import { fileAct, fileToChange } from './file-at-hand.ts';

export const removeFile: Handle<typeof contract> = async (world, { fileId }) => {
  const found = await fileToChange(world, fileId);
  if (!found.ok) return found;
  if (found.value.removedAt !== null) return accept({ fileId });
  await markFileRemoved(world.tx, world.workspace.id, fileId, world.now);
  await fileAct(world, found.value, 'removed');
  return accept({ fileId });
};
