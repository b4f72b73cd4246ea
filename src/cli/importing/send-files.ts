import type { Connection } from '../connection/connection.ts';
import { fetched } from '../connection/fetched.ts';
import { fileAsBody } from '../connection/file-as-body.ts';
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
    const file = fileAsBody(path, (bytes) => {
      done += bytes;
      progress.line.show('Sending', { done, total, unit: 'bytes' });
    });
    await fetched(
      connection.fetch(`/api/imports/${importId}/files/${encodeURIComponent(name)}`, {
        ...file,
        method: 'PUT',
        signal: progress.signal,
      }),
    );
  }
}
