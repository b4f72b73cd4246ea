import { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply, FastifyRequest } from 'fastify';
import parseRange from 'range-parser';
import { mayBeShown } from '#domain/files/stored-file.ts';
import { refuse } from '#domain/refusal.ts';
import { type FileStore, keyOf } from '#operations/files/file-store.ts';
import type { FileRow } from '#store/files/stored-files.ts';
import { answerRefusal } from '../answers/answer-errors.ts';

interface ToSend {
  readonly workspaceId: string;
  readonly file: FileRow;
  /** Where it stands on a page; what is no picture is saved all the same. */
  readonly shown: boolean;
}

/**
 * Sends a file whole, in a part that was asked for, or not again where the browser has it. It is saved under its name and
 * never opened as a page of ours: whatever it is, nothing in it may run here.
 */
export async function sendStoredFile(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  files: FileStore,
  { workspaceId, file, shown }: ToSend,
): Promise<FastifyReply> {
  const tag = `"${file.sha256}"`;
  void reply.headers({
    etag: tag,
    // Kept by the browser, and asked for each time, since who may see it may have changed.
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
    'content-type': file.mediaType,
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': contentDisposition(file.name, {
      type: shown && mayBeShown(file.mediaType) ? 'inline' : 'attachment',
    }),
  });
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  const asked = rangeOf(request, file.bytes, tag);
  if (asked === 'beyond') {
    return reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
  }
  const bytes = await files.open(keyOf(workspaceId, file.fileId), asked ?? undefined);
  if (!bytes) {
    void reply.removeHeader('etag').removeHeader('content-disposition').removeHeader('accept-ranges');
    return answerRefusal(reply, bytesGone().refusal);
  }
  if (asked) {
    void reply.code(206).header('content-range', `bytes ${asked.start}-${asked.end}/${file.bytes}`);
  }
  void reply.header('content-length', asked ? asked.end - asked.start + 1 : file.bytes);
  return reply.send(bytes instanceof Readable ? bytes : Readable.from(bytes, { objectMode: false }));
}

/** The one part that is asked for; of several the whole is sent, and of a file that changed since as well. */
function rangeOf({ headers }: FastifyRequest, size: number, tag: string) {
  const { range, 'if-range': onlyIf } = headers;
  if (range === undefined || (onlyIf !== undefined && onlyIf !== tag)) return null;
  const parts = parseRange(size, range, { combine: true });
  if (parts === -1) return 'beyond';
  if (parts === -2 || parts.type !== 'bytes' || parts.length !== 1) return null;
  return parts[0] ?? null;
}

function bytesGone() {
  return refuse(
    'file_not_found',
    'The file is written down here, and its bytes are not where they should be. Tell whoever runs Leadsheet.',
  );
}
