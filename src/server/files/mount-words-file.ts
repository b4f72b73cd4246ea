import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { issuesOf } from '#contract/plain-issues.ts';
import { day, id } from '#contract/values.ts';
import { readWords } from '#contract/words/words.ts';
import { readGiven } from '#operations/words/read-given.ts';
import { readyToRead } from '#operations/words/ready-to-read.ts';
import { answerInvalid, answerRefusal } from '../answers/answer-errors.ts';
import { goneFrom, type Serving, serveMember } from '../operations/serve.ts';
import { bodyPieces } from './body-pieces.ts';

const sent = z.object({
  dealId: id,
  name: z.string().max(300).default(''),
  conversationId: id.optional(),
  on: day.optional(),
  readingId: id.optional(),
  withLanguageModel: z.stringbool().default(false),
});

const mostBytes = 1_000_000_000;

/**
 * `POST /api/deals/:dealId/read/file?name=…` takes the bytes of a file as they are and answers as `readWords` does. No
 * more of them is held than what is read at the moment, so that a mailbox may be larger than the server's memory.
 */
export function mountWordsFile(app: FastifyInstance, serving: Serving): void {
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_, bytes, done) => done(null, bytes));
    files.post('/api/deals/:dealId/read/file', { bodyLimit: mostBytes }, async (request, reply) => {
      const input = sent.safeParse({ ...(request.query as object), ...(request.params as object) });
      if (!input.success) return answerInvalid(reply, issuesOf(input.error));
      const { name, readingId = newId(), withLanguageModel, ...of } = input.data;
      const arriving = bodyPieces((request.body as Readable | undefined) ?? request.raw);
      const ready = await serveMember(serving, { request, reply }, 'member', (world) =>
        readyToRead(world, of),
      );
      if (ready.ok) {
        const asked = { signal: goneFrom(reply), readingId, withLanguageModel };
        const given = { name, bytes: arriving.pieces };
        const read = await readGiven(serving, ready.value, given, asked);
        await arriving.rest();
        return read.ok ? reply.send(readWords.output.parse(read.value)) : answerRefusal(reply, read.refusal);
      }
      await arriving.rest();
      return answerRefusal(reply, ready.refusal);
    });
  });
}
