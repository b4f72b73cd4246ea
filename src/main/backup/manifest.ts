import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../problem.ts';

/** What a backup says of itself. */
export interface Manifest {
  format: 1;
  madeAt: string;
  /** The version of PostgreSQL's files in it: they only work with the same one. */
  postgres: string;
  /** The number of the last migration in it. */
  schema: number;
}

const name = 'leadsheet-backup.json';

export function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  return writeFile(join(folder, name), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Reads what an unpacked backup says of itself; refuses what is none. */
export async function readManifest(folder: string, file: string): Promise<Manifest> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => {
    throw new Problem(`${file} is no backup of Leadsheet: ${name} is missing in it.`);
  });
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format === 1) return manifest;
  throw new Problem(
    `${file} was made by a later Leadsheet (format ${String(manifest.format)}). Restore it with that one.`,
  );
}
