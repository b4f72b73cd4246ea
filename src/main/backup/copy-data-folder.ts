import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../problem.ts';

/** How far a copy is. */
export interface Progress {
  doneBytes: number;
  totalBytes: number;
}

/** What PostgreSQL makes anew at its start: a folder of it is kept, empty. */
const emptied = [
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
const leftOut = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label(\.old)?)$/;

/**
 * Copies the data folder of a server that runs and has been told that a backup is under way. Files that change or
 * go meanwhile are no harm: the write-ahead log, copied at the end, mends them.
 */
export async function copyDataFolder(from: string, to: string, onProgress: (progress: Progress) => void) {
  const files = await listFiles(from, to, '', [...emptied, 'pg_wal']);
  await copyFiles(from, to, files, onProgress);
}

/** Copies the write-ahead log, once more after the backup was ended: it holds what happened during it. */
export async function copyWriteAheadLog(from: string, to: string): Promise<void> {
  const files = await listFiles(from, to, 'pg_wal', []);
  await copyFiles(from, to, files, () => {});
}

interface SizedFile {
  path: string;
  bytes: number;
}

async function listFiles(
  from: string,
  to: string,
  folder: string,
  keptEmpty: readonly string[],
): Promise<SizedFile[]> {
  await mkdir(join(to, folder), { recursive: true, mode: 0o700 });
  const files: SizedFile[] = [];
  for (const entry of await readdir(join(from, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (leftOut.test(entry.name)) continue;
    if (entry.isDirectory()) {
      if (keptEmpty.includes(path)) await mkdir(join(to, path), { recursive: true, mode: 0o700 });
      else files.push(...(await listFiles(from, to, path, keptEmpty)));
    } else if (entry.isFile()) {
      const bytes = await sizeOf(join(from, path));
      if (bytes !== null) files.push({ path, bytes });
    }
  }
  return files;
}

async function copyFiles(
  from: string,
  to: string,
  files: readonly SizedFile[],
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let doneBytes = 0;
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
    await copyFile(join(from, path), join(to, path), constants.COPYFILE_FICLONE).catch(ignoreGone);
    doneBytes += bytes;
    onProgress({ doneBytes, totalBytes });
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    ignoreGone(error);
    return null;
  }
}

/** A table that was dropped, a log segment that was taken away: gone files were not needed. */
function ignoreGone(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}
