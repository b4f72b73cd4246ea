import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { s3Store } from './s3-store.ts';

// A server of its own that speaks S3, on files of this machine.
let server: Server;
let folder: string;
let store: ReturnType<typeof s3Store>;
beforeAll(async () => {
  const { default: S3rver } = await import('@20minutes/s3rver');
  folder = await mkdtemp(join(tmpdir(), 'leadsheet-s3-'));
  const s3 = new S3rver({ silent: true, directory: folder, configureBuckets: [{ name: 'files' }] });
  await s3.configureBuckets();
  server = await s3.listen(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  store = s3Store({
    ...{ bucket: 'files', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' },
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function* pieces(...all: (Uint8Array | Error)[]) {
  for (const piece of all) {
    if (piece instanceof Error) throw piece;
    yield piece;
  }
}
const read = async (key: string, range?: { start: number; end: number }) => {
  const found = await store.open(key, range);
  return found && text(found);
};

test('a file that is kept with a service is had back whole and in parts, and is gone once it is removed', async () => {
  await store.keep('workspace/one', pieces(Buffer.from('What we '), Buffer.from('offer.')));
  expect(await read('workspace/one')).toBe('What we offer.');
  expect(await read('workspace/one', { start: 5, end: 6 })).toBe('we');
  await store.remove('workspace/one');
  expect(await read('workspace/one')).toBeUndefined();
  await store.remove('workspace/one');
});

test('a large file goes in parts and comes back as it was', async () => {
  const piece = (fill: number) => Buffer.alloc(4_000_000, fill);
  await store.keep('workspace/large', pieces(piece(1), piece(2), piece(3)));
  const found = await store.open('workspace/large');
  const back = found && (await buffer(found));
  expect(back?.equals(Buffer.concat([piece(1), piece(2), piece(3)]))).toBe(true);
});

test('what breaks off is told as what broke it off, and is nothing to be read', async () => {
  const broken = new Error('broke off');
  await expect(store.keep('workspace/half', pieces(Buffer.alloc(12_000_000), broken))).rejects.toBe(broken);
  expect(await read('workspace/half')).toBeUndefined();
});
