import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { type FileRow, findFile } from '#store/files/stored-files.ts';
import type { World } from '../world.ts';
import { fileHolder, fileNotFound } from './file-holder.ts';

/** A file that the member sees, also one that was removed. */
export async function fileAtHand(world: World, fileId: string): Promise<Result<FileRow, Refusal>> {
  const file = await findFile(world.tx, world.workspace.id, fileId);
  const holder = file && (await fileHolder(world, file));
  return file && holder?.ok ? accept(file) : fileNotFound();
}

/** The same of one that they may remove and have back. */
export async function fileToChange(world: World, fileId: string): Promise<Result<FileRow, Refusal>> {
  const file = await findFile(world.tx, world.workspace.id, fileId);
  const holder = file && (await fileHolder(world, file));
  if (!file || !holder?.ok) return fileNotFound();
  return holder.mayChange ? accept(file) : notAllowed('change files here');
}

/** Writes in the trail what became of a file. */
export async function fileAct(
  { tx, workspace, actor, now, newId }: World,
  {
    fileId,
    noun,
    nounId,
    isPhoto,
    name,
    bytes,
    sha256,
  }: Omit<FileRow, 'storerName' | 'removedAt' | 'noteId'>,
  act: 'stored' | 'removed' | 'restored',
): Promise<void> {
  const said = { noun, nounId, name, bytes, sha256, ...(isPhoto ? { isPhoto } : {}) };
  await noteChange(tx, {
    ...{ auditId: newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'file', nounId: fileId, act },
    ...(act === 'removed' ? { before: said } : { after: said }),
  });
}
