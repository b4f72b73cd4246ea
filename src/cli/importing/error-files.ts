import { createWriteStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RowNotTaken } from '#contract/imports/import-shape.ts';
import type { Connection } from '../connection/connection.ts';
import { fetched } from '../connection/fetched.ts';

/**
 * Writes the rows that could not be used, or were left out, one file for each of those they came from, and answers where. Without a name
 * they lie beside what was imported, and never in the place of a file that somebody may be mending.
 */
export async function writeErrorFiles(
  connection: Connection,
  importId: string,
  sources: readonly string[],
  place: { named: string | undefined; beside: string; outcome?: RowNotTaken },
): Promise<string[]> {
  const written: string[] = [];
  for (const source of sources) {
    const path =
      place.named === undefined
        ? await free(besideOf(source, place.beside))
        : named(place.named, source, sources);
    const query = `file=${encodeURIComponent(source)}&outcome=${place.outcome ?? 'failed'}`;
    const { body } = await fetched(connection.fetch(`/api/imports/${importId}/errors.csv?${query}`));
    if (body) await pipeline(Readable.fromWeb(body), createWriteStream(path, { mode: 0o600 }));
    written.push(path);
  }
  return written;
}

/** `errors.csv` for one file; `errors-Account.csv` and `errors-Contact.csv` for several. */
function named(path: string, source: string, sources: readonly string[]): string {
  if (sources.length === 1) return path;
  const extension = extname(path) || '.csv';
  return `${path.slice(0, path.length - extname(path).length)}-${stem(source)}${extension}`;
}

const besideOf = (source: string, beside: string) =>
  join(dirname(resolve(beside)), `${stem(source)}-errors.csv`);

const stem = (name: string) => basename(name, extname(name));

async function free(path: string): Promise<string> {
  for (let count = 1; ; count++) {
    const tried = count === 1 ? path : `${path.slice(0, -'.csv'.length)}-${count}.csv`;
    const exists = await access(tried).then(
      () => true,
      () => false,
    );
    if (!exists) return tried;
  }
}
