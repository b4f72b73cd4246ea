import { join } from 'node:path';
import { filesInFolder } from '#operations/files/file-store.ts';
import type { Settings } from './settings.ts';

/** Where the bytes of files lie: in the home folder, or with a service whose library is read only then. */
export async function openFiles({ home, filesIn }: Pick<Settings, 'home' | 'filesIn'>) {
  if (filesIn === null) return filesInFolder(join(home, filesFolder));
  const { s3Store } = await import('#connectors/files/s3-store.ts');
  return s3Store(filesIn);
}

/** Goes along with a backup. */
export const filesFolder = 'files';
