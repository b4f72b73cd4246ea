import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipOf } from '../testing/made-zip.ts';
import { openZip } from './open-zip.ts';

let folder = '';
const path = () => join(folder, 'export.zip');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadsheet-zip-'));
  const table = () => randomBytes(1_500_000).toString('base64');
  await writeFile(
    path(),
    await zipOf({ 'Account.csv': table(), 'Contact.csv': table(), 'Task.csv': table() }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('whoever stops reading a file of a zip in the middle stops no other, and the process goes on', async () => {
  const zip = await openZip(path(), 'export.zip');
  for (let time = 0; time < 40; time += 1) {
    const streams = await Promise.all(zip.names.map((name) => zip.open(name)));
    const beginnings = streams.map(async (stream, place) => {
      for await (const chunk of stream) {
        expect((chunk as Buffer).length).toBeGreaterThan(0);
        if (place !== 2) break;
      }
    });
    await Promise.all(beginnings);
  }
  zip.close();
});
