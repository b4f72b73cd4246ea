import { createHash } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../problem.ts';

/** Where the embedded database keeps its things. */
export interface DatabaseFolders {
  data: string;
  socket: string;
  lock: string;
  log: string;
}

/** A Unix socket's path may have 107 bytes; PostgreSQL adds this name to the folder. */
const longestFolder = 107 - '/.s.PGSQL.5432.lock'.length;

/** The folders of a home, the socket's made where it is short enough and nobody else's. */
export async function databaseFolders(home: string): Promise<DatabaseFolders> {
  return {
    data: join(home, 'postgres'),
    socket: await socketFolder(home),
    lock: join(home, 'postgres.lock'),
    log: join(home, 'postgres.log'),
  };
}

async function socketFolder(home: string): Promise<string> {
  const inside = join(home, 'socket');
  const short = Buffer.byteLength(inside) <= longestFolder;
  const folder = short ? inside : join(tmpdir(), `leadsheet-${fingerprint(home)}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const status = await lstat(folder);
  // In a folder for all, somebody may have put theirs in this place to be talked to as our database.
  const ours = status.isDirectory() && (process.getuid === undefined || isOurs(status.uid));
  if (ours && (status.mode & 0o077) === 0) return folder;
  throw new Problem(
    `${folder}, the folder of the database's socket, is not this user's own and closed to others. Remove it, or name a shorter --home.`,
  );
}

/** Root may have given the folder to nobody, as whom the server then runs. */
function isOurs(uid: number): boolean {
  const own = process.getuid?.() ?? uid;
  return uid === own || (own === 0 && uid === 65_534);
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
