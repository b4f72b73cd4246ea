import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../problem.ts';

/** A way to run PostgreSQL's programs, which refuse to run as root. */
export interface Unprivileged {
  /** Puts what is needed in front of a command. */
  command(
    program: string,
    args: readonly string[],
    options?: { dieWithUs?: boolean; lock?: string },
  ): string[];
  /** Makes a folder of ours belong to who will run the program. */
  own(folder: string): void;
}

const nobody = 65_534;

/**
 * As an ordinary user: simply that. As root: inside a user namespace where we are nobody, so that our own folders,
 * even under /root, stay readable; and where namespaces are blocked, as the user nobody.
 */
export function unprivileged(): Unprivileged {
  const isRoot = process.getuid?.() === 0;
  const tools = { setpriv: has('setpriv'), flock: has('flock') };
  if (!isRoot) return { command: wrapped(tools, [], []), own: () => {} };
  const namespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`];
  if (spawnSync(namespace[0] ?? '', [...namespace.slice(1), 'true']).status === 0) {
    return { command: wrapped(tools, namespace, []), own: () => {} };
  }
  if (!tools.setpriv) throw new Problem(asRoot);
  const drop = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  return { command: wrapped(tools, [], drop), own: ownByNobody };
}

const asRoot = `PostgreSQL does not run as root, and this machine lets us take no other user's place.
Start Leadsheet as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`;

function wrapped(tools: { setpriv: boolean; flock: boolean }, before: string[], drop: string[]) {
  return (
    program: string,
    args: readonly string[],
    { dieWithUs = false, lock }: { dieWithUs?: boolean; lock?: string } = {},
  ) => {
    // The lock is taken before rights are dropped, and kept open by every process of the server: it is free only
    // when the last of them is gone, which no pid file can tell. --no-fork keeps PostgreSQL our direct child.
    const held = lock && tools.flock ? ['flock', '--nonblock', '--no-fork', '-E', '75', lock] : [];
    // The parent's death is asked for last: changing the user would take it back.
    const tie = dieWithUs && tools.setpriv ? ['--pdeathsig', 'INT'] : [];
    const privileges = tie.length + drop.length > 0 ? ['setpriv', ...drop, ...tie] : [];
    return [...before, ...held, ...privileges, program, ...args];
  };
}

function ownByNobody(folder: string): void {
  // The home folder is ours to open, for passing through only; what lies above it is not.
  const home = dirname(folder);
  chmodSync(home, (statSync(home).mode & 0o777) | 0o001);
  for (let parent = dirname(home); parent !== dirname(parent); parent = dirname(parent)) {
    if ((statSync(parent).mode & 0o001) === 0) {
      throw new Problem(`${asRoot}
User namespaces are blocked here, and ${parent} is closed to others: a --home elsewhere, such as
/var/lib/leadsheet, would do as well.`);
    }
  }
  chownAll(folder);
}

function chownAll(path: string): void {
  if (!existsSync(path)) return;
  const status = lstatSync(path);
  if (status.uid !== nobody) chownSync(path, nobody, nobody);
  if (status.isDirectory()) for (const name of readdirSync(path)) chownAll(join(path, name));
}

function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
