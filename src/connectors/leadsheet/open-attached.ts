import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openZip } from '../tables/open-zip.ts';
import type { TableFile } from '../tables/table-file.ts';
import { attachedName, lastOf } from './manifest.ts';

/** The files that people attached, within an export. */
export interface Attached {
  open(fileId: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  close(): void;
}

/** More than a workspace ever has. */
const mostAttached = 10_000_000;

/** A zip within a zip is laid beside it to be read; of an export that was unpacked, they lie there by themselves. */
export async function openAttached(files: readonly TableFile[], work: string): Promise<Attached> {
  const packed = files.find(({ name }) => lastOf(name) === attachedName);
  if (!packed) {
    return {
      open: async (fileId) => files.find(({ name }) => name.includes(`${attachedName}/${fileId}/`))?.open(),
      close: () => undefined,
    };
  }
  await mkdir(work, { recursive: true, mode: 0o700 });
  const path = join(work, attachedName);
  await pipeline(await packed.open(), createWriteStream(path, { mode: 0o600 }));
  const zip = await openZip(path, packed.name, mostAttached);
  const names = new Map(zip.names.map((name) => [name.split('/')[0], name]));
  return {
    async open(fileId) {
      const name = names.get(fileId);
      return name === undefined ? undefined : zip.open(name);
    },
    close: () => {
      zip.close();
      void rm(path, { force: true });
    },
  };
}
