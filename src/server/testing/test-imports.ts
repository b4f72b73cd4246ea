import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { ImportWhole, RowNotTaken } from '#contract/imports/import-shape.ts';
import { getImport, previewImport, runImport } from '#contract/imports/imports.ts';
import type { MappingChanges } from '#contract/imports/mapping.ts';
import { done, type TestServer, type Visitor } from './test-server.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Sends the files of an import, each as the body of a request of its own. */
export async function sendFiles(
  { app }: TestServer,
  visitor: Visitor,
  files: Files,
  importId: string = newId(),
): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    const { statusCode, body } = await app.inject({
      method: 'PUT',
      url: `/api/imports/${importId}/files/${encodeURIComponent(name)}`,
      headers: {
        host: 'localhost',
        origin: 'http://localhost',
        'content-type': 'application/octet-stream',
        cookie: cookieOf(visitor),
      },
      payload: Buffer.from(content),
    });
    if (statusCode !== 200) throw new Error(`${name} was not taken: ${body}`);
  }
  return importId;
}

/** Waits for the end of a run. */
export async function ended(visitor: Visitor, importId: string): Promise<ImportWhole> {
  for (;;) {
    const shown = await done(visitor.call(getImport, { importId }));
    if (shown.state !== 'running') return shown;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The rows of one file that an import did not take, as the file that is downloaded. */
export async function errorsOf(
  server: TestServer,
  visitor: Visitor,
  { importId, file, outcome = 'failed' }: { importId: string; file: string; outcome?: RowNotTaken },
): Promise<string> {
  return downloaded(server, visitor, `/api/imports/${importId}/errors.csv?file=${file}&outcome=${outcome}`);
}

/** A file of text as a member downloads it. */
export async function downloaded({ app }: TestServer, visitor: Visitor, url: string): Promise<string> {
  const { body } = await app.inject({ url, headers: { host: 'localhost', cookie: cookieOf(visitor) } });
  return body;
}

const cookieOf = ({ cookies }: Visitor) => [...cookies].map((pair) => pair.join('=')).join('; ');

/** Sends files, looks at them, imports them, and answers what came of it. */
export async function imported(
  server: TestServer,
  visitor: Visitor,
  files: Files,
  given: { changes?: MappingChanges; dryRun?: boolean } = {},
): Promise<ImportWhole> {
  const importId = await sendFiles(server, visitor, files);
  await done(visitor.call(previewImport, { importId }));
  await done(visitor.call(runImport, { importId, ...given }));
  return ended(visitor, importId);
}

/** The files of a folder, as they would be sent. */
export async function filesOf(folder: string): Promise<Files> {
  const names = await readdir(folder);
  const read = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(read));
}
