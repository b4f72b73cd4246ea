import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const key = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;

/** Files in a folder of this machine, each under its key. */
export function folderStore(folder: string) {
  // The end of an id is chance: so no folder gets so many files that it takes long to open.
  const pathOf = (of: string) => {
    if (!key.test(of)) throw new Error('This is no key of a file.');
    const [workspaceId = '', fileId = ''] = of.split('/');
    return join(folder, workspaceId, fileId.slice(-2), fileId);
  };
  return {
    async keep(of: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
      const path = pathOf(of);
      const arriving = `${path}.${randomUUID()}.arriving`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        // On the disk before anybody is told that it is there.
        await pipeline(bytes, createWriteStream(arriving, { mode: 0o600, flush: true }));
        await rename(arriving, path);
      } finally {
        await rm(arriving, { force: true });
      }
    },
    async open(of: string, range?: { start: number; end: number }) {
      const handle = await open(pathOf(of)).catch(absent);
      return handle && createReadStream('', { fd: handle, ...range });
    },
    async remove(of: string): Promise<void> {
      await rm(pathOf(of), { force: true });
    },
  };
}

function absent(error: unknown): undefined {
  if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
  throw error;
}
