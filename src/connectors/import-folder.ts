import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brokeOff } from './files/arriving.ts';
import { FileNotReadable } from './tables/table-file.ts';

/** Where the files of one import lie, and where its run may put what it only needs meanwhile. */
export interface ImportFolders {
  readonly files: string;
  readonly work: string;
}

export function foldersOf(home: string, workspaceId: string, importId: string): ImportFolders {
  const folder = join(home, workspaceId, importId);
  return { files: join(folder, 'files'), work: join(folder, 'work') };
}

const mostBytes = 20_000_000_000;
const mostFiles = 500;

/** Keeps a file that was sent. It appears under its name only when it is there to its last byte. */
export async function keepFile(folders: ImportFolders, name: string, bytes: Readable): Promise<void> {
  const safe = safeName(name);
  await mkdir(folders.files, { recursive: true, mode: 0o700 });
  await mkdir(folders.work, { recursive: true, mode: 0o700 });
  if ((await readdir(folders.files)).length >= mostFiles) {
    throw new FileNotReadable(`An import takes ${mostFiles} files at most. Please put them into a zip.`);
  }
  const arriving = join(folders.work, `${randomUUID()}.arriving`);
  let received = 0;
  bytes.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > mostBytes)
      bytes.destroy(new FileNotReadable('A file may have 20 GB at most. Please split it.'));
  });
  try {
    await pipeline(bytes, createWriteStream(arriving, { mode: 0o600 }));
    await rename(arriving, join(folders.files, safe));
  } catch (error) {
    if (error instanceof FileNotReadable || !brokeOff(error)) throw error;
    throw new FileNotReadable(`${safe} broke off on its way here. Please send it again.`);
  } finally {
    await rm(arriving, { force: true });
  }
}

/** Takes the files of an import away again: what was imported stands in the ledger, and the rest is nobody's. */
export async function removeFolders({ files }: ImportFolders): Promise<void> {
  await rm(dirname(files), { recursive: true, force: true });
}

/** The imports of a workspace whose files lie here. */
export async function importsWithFiles(home: string, workspaceId: string): Promise<string[]> {
  return readdir(join(home, workspaceId)).catch(() => []);
}

/** So long an import may wait for its person to go on with it. */
const daysKept = 7;

/** Takes away the files of imports, of every workspace, that were given up: looked at or stopped, and left so. */
export async function removeOldFiles(home: string, now: number): Promise<void> {
  for (const workspace of await readdir(home).catch(() => [])) {
    for (const name of await readdir(join(home, workspace)).catch(() => [])) {
      const folder = join(home, workspace, name);
      const { mtimeMs } = await stat(join(folder, 'files')).catch(() => stat(folder));
      if (now - mtimeMs > daysKept * 86_400_000) await rm(folder, { recursive: true, force: true });
    }
  }
}

/** A name cannot lead out of the folder, whatever was sent. */
function safeName(name: string): string {
  const bare = basename(name.replaceAll('\\', '/'))
    .replace(/[\p{Cc}<>:"|?*]/gu, '_')
    .replace(/^\.+/, '')
    .slice(-150);
  if (bare === '') throw new FileNotReadable('The file has no name.');
  return bare;
}
