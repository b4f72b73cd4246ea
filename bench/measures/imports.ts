import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { dayOf } from '#domain/time/calendar.ts';
import { copyInto, copyText } from '../pipeline/copy.ts';
import { csvOf, type ExportFile, salesforceExport } from '../pipeline/salesforce-export.ts';
import type { Site } from '../site.ts';
import { copyWritten } from './copy-written.ts';
import { type Caller, caller } from './http.ts';
import { spreadOf } from './interleaved.ts';

export interface ImportRates {
  readonly rows: number;
  readonly importPerSecond: number;
  readonly copyPerSecond: number;
  /** Rows that the import wrote in a second, and that COPY wrote of the same into the same tables. */
  readonly writtenPerSecond: number;
  readonly writtenByCopyPerSecond: number;
}

/**
 * (d) Rows of a Salesforce export that are imported in a second, from the moment that a person agrees to it, beside
 * COPY of the same rows into tables of text that hold nothing else and check nothing; and the rows that it wrote,
 * beside COPY of those into the same tables.
 */
export async function measureImports(
  sites: readonly Site[],
  { deals, rounds }: { deals: number; rounds: number },
): Promise<ImportRates[]> {
  const all = sites.map((site) => ({
    site,
    api: caller(site.token),
    import: [] as number[],
    copy: [] as number[],
    copyWritten: [] as number[],
    written: 0,
  }));
  let rows = 0;
  for (let round = 0; round < rounds; round++) {
    for (const times of all) {
      const { site, api } = times;
      const files = salesforceExport(round, deals, dayOf(site.now(), 'UTC'));
      rows = files.reduce((sum, file) => sum + file.rows.length, 0);
      const { importId, milliseconds } = await importFiles(api, site, files);
      times.import.push(milliseconds);
      times.copy.push(await copyFiles(site, files));
      const copied = await copyWritten(site, importId);
      times.copyWritten.push(copied.milliseconds);
      times.written = copied.rows;
    }
  }
  const perSecond = (count: number, spent: readonly number[]) => (count * 1000) / spreadOf(spent).median;
  return all.map(({ api, ...times }) => {
    api.close();
    return {
      rows,
      importPerSecond: perSecond(rows, times.import),
      copyPerSecond: perSecond(rows, times.copy),
      writtenPerSecond: perSecond(times.written, times.import),
      writtenByCopyPerSecond: perSecond(times.written, times.copyWritten),
    };
  });
}

/** The state of an import, as much of it as is looked at here. */
interface Import {
  readonly state: string;
  readonly errors: number;
  readonly message: string | null;
}

/** Imports files as a person does who agrees with what is proposed; the time is from the moment that they agree. */
export async function importFiles(api: Caller, site: Site, files: readonly ExportFile[]) {
  const importId = newId();
  const base = `${site.url}/api/imports/${importId}`;
  for (const file of files) {
    const type = { 'content-type': 'text/csv' };
    await api.call('PUT', `${base}/files/${file.name}`, Buffer.from(csvOf(file)), type);
  }
  await api.call('POST', `${base}/preview`, '{}');
  const begun = performance.now();
  await api.call('POST', `${base}/run`, '{}');
  for (;;) {
    await wait(100);
    const { state, errors, message } = JSON.parse((await api.call('GET', base)).toString()) as Import;
    if (state === 'running') continue;
    if (state === 'done' && errors === 0) return { importId, milliseconds: performance.now() - begun };
    throw new Error(`The import is ${state}, with ${errors} rows that could not be used. ${message ?? ''}`);
  }
}

/** COPY of the rows of files into tables of text, in milliseconds. */
export async function copyFiles(site: Site, files: readonly ExportFile[]): Promise<number> {
  const client = await site.connectAsSuperuser();
  const tables = files.map((file) => ({
    file,
    name: `copied_${file.name.replace('.csv', '').toLowerCase()}`,
  }));
  for (const { file, name } of tables) {
    await client.query(`drop table if exists ${name}`);
    await client.query(
      `create table ${name} (${file.headers.map((header) => `"${header}" text`).join(', ')})`,
    );
  }
  const begun = performance.now();
  await client.query('begin');
  for (const { file, name } of tables) {
    const rows = file.rows.map((row) =>
      Object.fromEntries(file.headers.map((header, place) => [header, row[place]])),
    );
    const copy = copyInto(client, name, file.headers);
    await copy.write(copyText(rows, file.headers));
    await copy.end();
  }
  await client.query('commit');
  const spent = performance.now() - begun;
  await client.end();
  return spent;
}
