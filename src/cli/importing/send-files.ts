import { createReadStream } from 'node:fs';
import type { Connection } from '../connection/connection.ts';
import { fetched } from '../connection/fetched.ts';
import type { ProgressLine } from '../output/progress-line.ts';
import type { FileToSend } from './files-to-send.ts';

/** Sends the files of an import one after the other, without holding any of them in memory. */
export async function sendFiles(
  connection: Connection,
  importId: string,
  files: readonly FileToSend[],
  progress: { line: ProgressLine; signal: AbortSignal },
): Promise<void> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const { path, name } of files) {
    const parts = async function* () {
      for await (const part of createReadStream(path)) {
        yield part as Uint8Array;
        done += (part as Uint8Array).length;
        progress.line.show('Sending', { done, total, unit: 'bytes' });
      }
    };
    await fetched(
      connection.fetch(`/api/imports/${importId}/files/${encodeURIComponent(name)}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: parts(),
        duplex: 'half',
        signal: progress.signal,
      }),
    );
  }
}
