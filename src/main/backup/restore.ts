import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { schemaVersion } from '#store/migrate.ts';
import { startCluster } from '../embedded/cluster.ts';
import { withClient } from '../embedded/prepare.ts';
import { makeHomeFolder } from '../home-folder.ts';
import { filesFolder } from '../open-files.ts';
import { messageOf, Problem } from '../problem.ts';
import type { OnProgress } from './back-up.ts';
import { type Manifest, readManifest } from './manifest.ts';

/**
 * Unpacks a backup into a home folder that has nothing in it, and starts its database once, to know that it works.
 * When anything fails the folder is left empty.
 */
export async function restore(
  fromFile: string,
  home: string,
  onProgress: OnProgress = () => {},
): Promise<Manifest> {
  const file = resolve(fromFile);
  if (!existsSync(file)) throw new Problem(`There is no file ${file} to restore from.`);
  await makeHomeFolder(home);
  await refuseUsed(home);
  try {
    const unpacked = join(home, 'restoring');
    await mkdir(unpacked, { mode: 0o700 });
    await unpack(file, unpacked, onProgress);
    const manifest = await readManifest(unpacked, file);
    for (const name of ['secret', filesFolder, 'postgres']) {
      if (existsSync(join(unpacked, name))) await rename(join(unpacked, name), join(home, name));
    }
    await rm(unpacked, { recursive: true });
    onProgress({ step: 'checking', doneBytes: 0, totalBytes: 0 });
    await checkStarts(home, manifest, file);
    return manifest;
  } catch (error) {
    for (const name of await readdir(home)) await rm(join(home, name), { recursive: true, force: true });
    throw error;
  }
}

async function refuseUsed(home: string): Promise<void> {
  if ((await readdir(home)).length === 0) return;
  throw new Problem(
    `${home} is not empty, and a backup is never restored over what is there.
Name a fresh folder with --home, or move this one away first.`,
  );
}

async function unpack(file: string, to: string, onProgress: OnProgress): Promise<void> {
  const totalBytes = (await stat(file)).size;
  let doneBytes = 0;
  const source = createReadStream(file);
  source.on('data', (part) => {
    doneBytes += part.length;
    onProgress({ step: 'unpacking', doneBytes, totalBytes });
  });
  try {
    await pipeline(source, extract({ cwd: to, strict: true, preserveOwner: false }));
  } catch (error) {
    throw new Problem(
      `${file} could not be unpacked (${messageOf(error)}): it is damaged, or no backup of Leadsheet.`,
    );
  }
}

async function checkStarts(home: string, manifest: Manifest, file: string): Promise<void> {
  const cluster = await startCluster(home);
  try {
    const schema = await withClient(cluster.connection('postgres', 'leadsheet'), schemaVersion);
    if (schema === manifest.schema) return;
    throw new Problem(
      `${file} says that its schema is at version ${manifest.schema}, and holds version ${schema}.`,
    );
  } finally {
    await cluster.stop();
  }
}
