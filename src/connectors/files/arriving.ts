import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { isText } from '../words/kind-of-file.ts';

/** What is known of a file once all of it has come. */
export interface Arrived {
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

/** More came than a file may have. */
export class TooLarge extends Error {}

/** What a file is stands in its beginning; of a packed document, in the names of its first parts. */
const headBytes = 64_000;

/** Bytes on their way to where they are kept, counted and looked at as they pass. */
export function arriving(
  bytes: AsyncIterable<Uint8Array>,
  mostBytes: number,
): { passing: AsyncIterable<Uint8Array>; arrived(): Promise<Arrived> } {
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  let count = 0;
  let held = 0;
  async function* passing() {
    for await (const chunk of bytes) {
      count += chunk.length;
      if (count > mostBytes) throw new TooLarge();
      hash.update(chunk);
      if (held < headBytes) head.push(chunk.subarray(0, headBytes - held));
      held += chunk.length;
      yield chunk;
    }
  }
  return {
    passing: passing(),
    async arrived() {
      const mediaType = await mediaTypeOf(Buffer.concat(head));
      return { bytes: count, sha256: hash.digest('hex'), mediaType };
    },
  };
}

async function mediaTypeOf(head: Uint8Array): Promise<string> {
  const type = await fileTypeFromBuffer(head).catch(() => undefined);
  if (type) return type.mime;
  return isText(head) ? 'text/plain' : 'application/octet-stream';
}

/** Whether the connection ended before the last byte. */
export function brokeOff(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'ABORT_ERR';
}
