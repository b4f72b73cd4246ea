import { once } from 'node:events';
import { createServer as createPlainServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import { filesInFolder } from '#operations/files/file-store.ts';
import { clock } from '#server/clock.ts';
import { createServer } from '#server/create-server.ts';
import { openStore } from '#store/open-store.ts';
import type { ServerOrders } from './start-server.ts';

// The product's server as `main` starts it, without what a benchmark has no use for.
const [{ application, importFolder, webFolder }] = (await once(process, 'message')) as [ServerOrders];
const log = (line: unknown) => console.error(line);
const store = openStore(application, log);
const pool = new pg.Pool({ ...application, max: 5 });
pool.on('error', log);
/** One address asks for everything here, as fast as it is answered. */
const endless = 1e9;
const noLimits = {
  ...{ requestsPerMinute: endless, ofLinkPerMinute: endless },
  ...{ actsOfLinkPerTenMinutes: endless, wrongLinksPerTenMinutes: endless },
};
const app = await createServer({
  store,
  pool,
  secret: 'nothing that anybody has to keep to themselves',
  publicUrl: null,
  importFolder,
  files: filesInFolder(join(importFolder, 'files')),
  webFolder: webFolder ?? '/nowhere',
  trustProxy: false,
  limits: noLimits,
  clock,
  log,
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });

/** What the plain server answers, by its address. */
const kept = new Map<string, Buffer>();
const plain = createPlainServer(async (request, response) => {
  const address = request.url ?? '/';
  if (request.method === 'PUT') {
    kept.set(address, await buffer(request));
    response.end();
    return;
  }
  const bytes = kept.get(address) ?? Buffer.alloc(0);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.end(bytes);
});
plain.listen(0, '127.0.0.1');
await once(plain, 'listening');
process.send?.({ url, plainUrl: `http://127.0.0.1:${(plain.address() as AddressInfo).port}` });

process.once('disconnect', async () => {
  plain.close();
  plain.closeAllConnections();
  await app.close();
  await store.destroy();
  await pool.end();
});
