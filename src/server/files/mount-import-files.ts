import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { rowsNotTaken } from '#contract/imports/import-shape.ts';
import { issuesOf } from '#contract/plain-issues.ts';
import { accept } from '#domain/result.ts';
import { errorFile } from '#operations/imports/error-file.ts';
import { mayReceive, receiveFile } from '#operations/imports/receive-file.ts';
import { answerInvalid, answerRefusal } from '../answers/answer-errors.ts';
import { type Serving, serveMember } from '../operations/serve.ts';
import { sendFile } from './send-file.ts';

const sent = z.object({ importId: z.uuid(), name: z.string().min(1).max(300) });
const asked = z.object({
  importId: z.uuid(),
  file: z.string().max(500).optional(),
  outcome: z.enum(rowsNotTaken).default('failed'),
});

/**
 * The routes of an import that carry files: `PUT /api/imports/:importId/files/:name` takes the bytes of one file,
 * `GET /api/imports/:importId/errors.csv` gives back the rows that could not be used, or were left out.
 */
export function mountImportFiles(app: FastifyInstance, serving: Serving): void {
  app.register(async (files) => {
    // The bytes as they come, whatever they are called: nothing of them is held in memory.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_, bytes, done) => done(null, bytes));

    // How large a file may be is said while it is kept, with a word on what to do.
    const bodyLimit = Number.MAX_SAFE_INTEGER;
    files.put('/api/imports/:importId/files/:name', { bodyLimit }, async (request, reply) => {
      const input = sent.safeParse(request.params);
      if (!input.success) return answerInvalid(reply, issuesOf(input.error));
      const { importId, name } = input.data;
      const folders = await serveMember(serving, { request, reply }, 'member', (world) =>
        mayReceive(world, importId),
      );
      if (!folders.ok) return answerRefusal(reply, folders.refusal);
      const bytes = (request.body as Readable | undefined) ?? request.raw;
      const received = await receiveFile(folders.value, name, bytes);
      return received.ok ? reply.send({ name }) : answerRefusal(reply, received.refusal);
    });
  });

  app.get('/api/imports/:importId/errors.csv', { exposeHeadRoute: false }, async (request, reply) => {
    const input = asked.safeParse({ ...(request.query as object), ...(request.params as object) });
    if (!input.success) return answerInvalid(reply, issuesOf(input.error));
    const { importId, file, outcome } = input.data;
    const name = `${(file ?? 'import')
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '')}-${outcome === 'failed' ? 'errors' : 'left-out'}.csv`;
    const result = await serveMember(serving, { request, reply }, 'member', async (world) => {
      const lines = await errorFile(world, { importId, file, outcome });
      if (!lines.ok) return lines;
      await sendFile(reply, { name, type: 'text/csv; charset=utf-8' }, lines.value);
      return accept(null);
    });
    return result.ok ? reply : answerRefusal(reply, result.refusal);
  });
}
