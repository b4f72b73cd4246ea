import { createWriteStream } from 'node:fs';
import { get } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { to } from 'pg-copy-streams';
import { exportedTables } from '#store/export/exported-rows.ts';
import type { Site } from '../site.ts';

export interface ExportRates {
  readonly rows: number;
  readonly exportPerSecond: number;
  /** The same tables by COPY, to nowhere. */
  readonly copyPerSecond: number;
  /** The most memory that the server held meanwhile, in bytes. */
  readonly memory: number;
}

/** (e) Rows of the whole workspace that go out as a zip in a second, beside COPY of the same tables. */
export async function measureExport(site: Site): Promise<ExportRates> {
  const copied = await copyOut(site);
  await site.memory.beginAnew();
  const begun = performance.now();
  await fetchExport(site);
  const spent = performance.now() - begun;
  return {
    rows: copied.rows,
    exportPerSecond: (copied.rows * 1000) / spent,
    copyPerSecond: (copied.rows * 1000) / copied.milliseconds,
    memory: await site.memory.peak(),
  };
}

async function copyOut(site: Site): Promise<{ rows: number; milliseconds: number }> {
  const client = await site.connectAsSuperuser();
  let rows = 0;
  const begun = performance.now();
  for (const table of Object.keys(exportedTables)) {
    const copy = client.query(to(`copy "${table}" to stdout`));
    await pipeline(copy, createWriteStream('/dev/null'));
    rows += copy.rowCount ?? 0;
  }
  const milliseconds = performance.now() - begun;
  await client.end();
  return { rows, milliseconds };
}

function fetchExport({ url, token }: Site): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${url}/api/export`, { headers: { authorization: `Bearer ${token}` } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`The export answered ${response.statusCode}.`));
      response.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}
