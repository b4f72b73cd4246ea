import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
// Says what the run provides.
import type {} from '#store/testing/test-database.ts';
import { copyFolder } from './copy-folder.ts';

/**
 * Puts into a home folder what a first start leaves there. That start is tried in tests of its own, and costs five
 * times as much as any other.
 */
export async function asStartedBefore(home: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await copyFolder(inject('databaseServer').startedBefore, join(home, 'postgres'));
}
