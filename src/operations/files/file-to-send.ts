import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { FileRow } from '#store/files/stored-files.ts';
import type { World } from '../world.ts';
import { fileAtHand } from './file-at-hand.ts';
import { fileNotFound } from './file-holder.ts';

/** A file for whoever sees what it hangs on; one that was removed is sent to nobody until it is back. */
export async function fileToSend(world: World, fileId: string): Promise<Result<FileRow, Refusal>> {
  const found = await fileAtHand(world, fileId);
  if (!found.ok) return found;
  return found.value.removedAt === null ? accept(found.value) : fileNotFound();
}
