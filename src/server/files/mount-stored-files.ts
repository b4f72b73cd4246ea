import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sentFile, shownFileShape } from '#contract/files/files.ts';
import { issuesOf } from '#contract/plain-issues.ts';
import { accept } from '#domain/result.ts';
import { keyOf } from '#operations/files/file-store.ts';
import { fileToSend } from '#operations/files/file-to-send.ts';
import {
  beginFile,
  fileTooLarge,
  finishFile,
  mostBytesOf,
  type Sent,
  takeBytes,
} from '#operations/files/receive-stored-file.ts';
import { answerInvalid, answerRefusal } from '../answers/answer-errors.ts';
import { type Serving, serveMember } from '../operations/serve.ts';
import { bodyPieces } from './body-pieces.ts';
import { sendStoredFile } from './send-stored-file.ts';

const asked = z.object({ fileId: z.uuid(), show: z.stringbool().default(false) });

/**
 * The routes of files: `PUT /api/files/:fileId?noun=…&nounId=…&name=…` takes the bytes of one as they are, of which no more
 * is held than passes at the moment, and `GET /api/files/:fileId` gives them back.
 */
export function mountStoredFiles(app: FastifyInstance, serving: Serving): void {
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_, bytes, done) => done(null, bytes));
    // How much it is we count ourselves, so that who sends too much reads what to do instead.
    const bodyLimit = Number.MAX_SAFE_INTEGER;
    files.put('/api/files/:fileId', { bodyLimit }, async (request, reply) => {
      const input = sentFile.safeParse({ ...(request.query as object), ...(request.params as object) });
      if (!input.success) return answerInvalid(reply, issuesOf(input.error));
      return receive(serving, { request, reply }, input.data);
    });
  });

  app.get('/api/files/:fileId', { exposeHeadRoute: false }, async (request, reply) => {
    const input = asked.safeParse({ ...(request.query as object), ...(request.params as object) });
    if (!input.success) return answerInvalid(reply, issuesOf(input.error));
    const { fileId, show } = input.data;
    const found = await serveMember(serving, { request, reply }, 'member', async (world) => {
      const file = await fileToSend(world, fileId);
      return file.ok ? accept({ workspaceId: world.workspace.id, file: file.value, shown: show }) : file;
    });
    if (!found.ok) return answerRefusal(reply, found.refusal);
    return sendStoredFile({ request, reply }, serving.files, found.value);
  });
}

/** Asks whether it may come, takes the bytes outside of any transaction, and writes it down once they are there. */
async function receive(
  serving: Serving,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  sent: Sent,
) {
  const most = mostBytesOf(sent);
  if (Number(request.headers['content-length'] ?? 0) > most) {
    return answerRefusal(reply.header('connection', 'close'), fileTooLarge(most).refusal);
  }
  const body = bodyPieces((request.body as Readable | undefined) ?? request.raw);
  const begun = await serveMember(serving, { request, reply }, 'member', async (world) => {
    const may = await beginFile(world, sent);
    return may.ok ? accept({ there: may.value, key: keyOf(world.workspace.id, sent.fileId) }) : may;
  });
  if (!begun.ok || begun.value.there) {
    await body.rest();
    return begun.ok
      ? reply.send(shownFileShape.parse(begun.value.there))
      : answerRefusal(reply, begun.refusal);
  }
  const { key } = begun.value;
  const taken = await takeBytes(serving.files, key, body.pieces, most);
  if (!taken.ok) return answerRefusal(reply.header('connection', 'close'), taken.refusal);
  const stored = await serveMember(serving, { request, reply }, 'member', (world) =>
    finishFile(world, sent, taken.value),
  );
  if (stored.ok) return reply.send(shownFileShape.parse(stored.value));
  await serving.files.remove(key);
  return answerRefusal(reply, stored.refusal);
}
