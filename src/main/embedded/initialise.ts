import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, Problem } from '../problem.ts';
import type { Binaries } from './binaries.ts';
import type { Unprivileged } from './unprivileged.ts';

const serverVersion = '18';

/** Makes the database's folder on the first start; later ones only look whether it is of the right version. */
export async function ensureInitialised(data: string, binaries: Binaries, user: Unprivileged): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) return checkVersion(data);
  // Made aside and moved into place when it is whole: a start that is cut off leaves nothing half.
  const making = `${data}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  user.own(making);
  const [program = '', ...args] = user.command(binaries.initdb, [
    `--pgdata=${making}`,
    '--username=postgres',
    '--auth-local=trust',
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale=C',
    // Without it accents break ILIKE, and with the machine's own locale an upgrade of it breaks indexes.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]);
  try {
    await promisify(execFile)(program, args, { env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } });
    await rename(making, data);
  } catch (error) {
    throw new Problem(`The database could not be made in ${data}:\n${messageOf(error)}`);
  }
}

async function checkVersion(data: string): Promise<void> {
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  if (version === serverVersion) return;
  throw new Problem(
    `The database in ${data} was made by PostgreSQL ${version}, and this Leadsheet brings ${serverVersion}.
Run the Leadsheet that made it, export the workspace, and import it here into a fresh --home.`,
  );
}
