import { randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openZip, type Zip } from './open-zip.ts';

/** Whether a file in a zip is packed itself, by its name: a zip, or a workbook. */
export const isPackedWithin = (name: string) => /\.(?:zip|xlsx|xlsm)$/i.test(name);

/**
 * Opens what is packed within a zip. It can only be read from any place in it once it lies unpacked, which it does beside
 * the files until it is closed.
 */
export async function openWithin(zip: Zip, part: string, name: string, folder: string): Promise<Zip> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomUUID()}.within`);
  const remove = () => rmSync(path, { force: true });
  try {
    await pipeline(await zip.open(part), createWriteStream(path, { mode: 0o600 }));
    const within = await openZip(path, name);
    return {
      ...within,
      close: () => {
        within.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
