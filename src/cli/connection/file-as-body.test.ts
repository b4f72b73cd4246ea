import { once } from 'node:events';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileAsBody } from './file-as-body.ts';

const size = 300_000_000;

test('a large file is sent whole, and never held in memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leadsheet-sent-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'large.csv');
  const file = await open(path, 'w');
  await file.truncate(size);
  await file.close();
  let arrived = 0;
  let mostHeld = 0;
  const server = createServer(async (request, response) => {
    for await (const part of request) {
      arrived += (part as Buffer).length;
      mostHeld = Math.max(mostHeld, process.memoryUsage().arrayBuffers);
    }
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const before = process.memoryUsage().arrayBuffers;
  let sent = 0;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = await fetch(url, { method: 'PUT', ...fileAsBody(path, (bytes) => (sent += bytes)) });
  expect(answer.ok).toBe(true);
  expect([sent, arrived]).toEqual([size, size]);
  expect(mostHeld - before).toBeLessThan(size / 2);
});
