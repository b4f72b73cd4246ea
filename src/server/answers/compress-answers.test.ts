import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { compressAnswers } from './compress-answers.ts';

const long = { words: 'They walk the line with us. '.repeat(200) };

async function answer(path: string, accepted?: string) {
  const app = Fastify();
  compressAnswers(app);
  app.get('/long', async () => long);
  app.get('/short', async () => ({ ok: true }));
  return app.inject({ url: path, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } });
}

test('a long answer is compressed as the caller takes it best', async () => {
  const brotli = await answer('/long', 'gzip, deflate, br');
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotli.headers.vary).toBe('accept-encoding');
  expect(JSON.parse(brotliDecompressSync(brotli.rawPayload).toString())).toEqual(long);
  const gzip = await answer('/long', 'gzip');
  expect(gzip.rawPayload.length).toBeLessThan(400);
  expect(JSON.parse(gunzipSync(gzip.rawPayload).toString())).toEqual(long);
});

test('who takes nothing compressed, and what is short, is answered as it is', async () => {
  expect((await answer('/long')).json()).toEqual(long);
  const short = await answer('/short', 'br');
  expect(short.headers['content-encoding']).toBeUndefined();
  expect(short.json()).toEqual({ ok: true });
});
