import { type Arrived, arriving, brokeOff, TooLarge } from '#connectors/files/arriving.ts';
import type { ShownFile } from '#contract/files/files.ts';
import { mayBeShown, mostBytesOfFile, mostBytesOfPhoto, nameToKeep } from '#domain/files/stored-file.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteBytesBegun } from '#store/files/file-bytes.ts';
import { type FileHolder, findFile, insertFile, removePhotos } from '#store/files/stored-files.ts';
import { noteAtHand, noteNotFound } from '../notes/note-at-hand.ts';
import type { World } from '../world.ts';
import { fileAct, fileAtHand } from './file-at-hand.ts';
import { fileHolder } from './file-holder.ts';
import type { FileStore } from './file-store.ts';
import { shownFile } from './shown-file.ts';

/** A file that is on its way here. */
export interface Sent extends FileHolder {
  readonly fileId: string;
  readonly name: string;
  /** A note that it comes with, on the same person or company. */
  readonly noteId?: string | undefined;
  /** The photo of a contact. */
  readonly photo: boolean;
}

/**
 * Whether a file may be sent to where it is to hang; its bytes come after this transaction has ended. What came already
 * under its id is answered as it stands, so that whoever tries again after an outage sends it once.
 */
export async function beginFile(world: World, sent: Sent): Promise<Result<ShownFile | null, Refusal>> {
  const holder = await fileHolder(world, sent);
  if (!holder.ok) return holder;
  if (!holder.mayChange) return notAllowed('change files here');
  if (sent.photo && sent.noun !== 'contact') {
    return refuse('file_not_usable', 'Only a person has a photo.');
  }
  if (sent.noteId !== undefined && !(await isOnNote(world, sent, sent.noteId))) return noteNotFound();
  if (nameToKeep(sent.name) === '') return refuse('file_not_usable', 'The file has no name.');
  const there = await findFile(world.tx, world.workspace.id, sent.fileId);
  if (!there) {
    await noteBytesBegun(world.tx, world.workspace.id, sent.fileId, world.now);
    return accept(null);
  }
  const isSame =
    there.noun === sent.noun &&
    there.nounId === sent.nounId &&
    there.noteId === (sent.noteId ?? null) &&
    there.isPhoto === sent.photo;
  return isSame ? accept(shownFile(there)) : idUsed();
}

/** Whether a note is there, and on whom the file is to hang. */
async function isOnNote(world: World, { noun, nounId, photo }: Sent, noteId: string): Promise<boolean> {
  const note = await noteAtHand(world, noteId);
  if (!note.ok || note.value.removedAt !== null) return false;
  return !photo && note.value.noun === noun && note.value.nounId === nounId;
}

/** Takes the bytes as they come, and tells what they are. */
export async function takeBytes(
  files: FileStore,
  key: string,
  bytes: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Result<Arrived, Refusal>> {
  const { passing, arrived } = arriving(bytes, mostBytes);
  try {
    await files.keep(key, passing);
  } catch (error) {
    if (error instanceof TooLarge) return fileTooLarge(mostBytes);
    if (brokeOff(error)) {
      return refuse('file_not_usable', 'The file broke off on its way here. Please send it again.');
    }
    throw error;
  }
  const known = await arrived();
  return known.bytes > 0 ? accept(known) : refuse('file_not_usable', 'The file is empty.');
}

/** How large it may be. */
export function mostBytesOf({ photo }: Pick<Sent, 'photo'>): number {
  return photo ? mostBytesOfPhoto : mostBytesOfFile;
}

export function fileTooLarge(mostBytes: number) {
  return refuse(
    'file_too_large',
    mostBytes === mostBytesOfPhoto
      ? 'A photo may have 1 MB at most. Make it smaller and send it again.'
      : 'A file may have 500 MB at most. Share a larger one where it lies, and note its link here.',
  );
}

/** Writes down a file whose bytes are there, where it may still hang by now. */
export async function finishFile(
  world: World,
  sent: Sent,
  { bytes, sha256, mediaType }: Arrived,
): Promise<Result<ShownFile, Refusal>> {
  const begun = await beginFile(world, sent);
  if (!begun.ok) return begun;
  if (begun.value) return accept(begun.value);
  const { fileId, noun, nounId, noteId = null, photo } = sent;
  if (photo && !mayBeShown(mediaType)) {
    return refuse('file_not_usable', 'A photo is a PNG, JPEG, WebP or GIF. Choose one of these.');
  }
  if (photo) await removePhotos(world.tx, world.workspace.id, nounId, world.now);
  const file = {
    ...{ fileId, noun, nounId, noteId, isPhoto: photo, name: nameToKeep(sent.name) },
    ...{ bytes, mediaType, sha256, storedBy: world.actor.memberId, storedAt: world.now },
  };
  await insertFile(world.tx, world.workspace.id, file);
  await fileAct(world, file, 'stored');
  const stored = await fileAtHand(world, fileId);
  return stored.ok ? accept(shownFile(stored.value)) : stored;
}

function idUsed() {
  return refuse('id_already_used', 'There is a file with this id already. Use a fresh one.');
}
