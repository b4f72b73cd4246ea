import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { codeOf } from '#main/problem.ts';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';

/** A file that goes to an import, under the name that it will have there. */
export interface FileToSend {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
}

const readable = /\.(csv|tsv|txt|tab|zip|vcf|ics|eml|msg|mbox|xlsx|xlsm)$/i;

/** The files that were named, and those in the folders that were named, each once. */
export async function filesToSend(paths: readonly string[]): Promise<FileToSend[]> {
  const found = (await Promise.all(paths.map(filesAt))).flat();
  const byName = new Map<string, FileToSend>();
  for (const file of found) {
    const other = byName.get(file.name);
    if (other !== undefined && other.path !== file.path) {
      throw usage(`${other.path} and ${file.path} have the same name. Give one of them another.`);
    }
    byName.set(file.name, file);
  }
  return [...byName.values()];
}

async function filesAt(path: string): Promise<FileToSend[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw usage(
      codeOf(error) === 'ENOENT' ? `There is no ${path}.` : `${path} cannot be read: ${String(error)}`,
    );
  });
  if (!found.isDirectory()) return [{ path, name: basename(path), bytes: found.size }];
  const inFolder = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && readable.test(entry.name) && !entry.name.startsWith('.'))
    .map(async ({ name }) => ({ path: join(path, name), name, bytes: (await stat(join(path, name))).size }));
  const files = await Promise.all(inFolder);
  if (files.length > 0) return files;
  throw usage(`There is no table (CSV, Excel), no file of cards (vCard), no calendar and no zip in ${path}.`);
}

function usage(message: string): CommandFailed {
  return new CommandFailed(exitCodes.usage, message);
}
