import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answer } from './answer-errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What is said of more than fits, where there is another way for it. */
    readonly ofMore?: string;
  }
}

const usual = 'That is more than fits into one request. Nothing was changed; send less at once.';

/**
 * A body that is larger than its route takes. Its connection ends with the answer, so that whoever is still sending would
 * read a broken pipe: where large ones are expected, the rest is let pass before.
 */
export async function answerTooLarge(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { ofMore } = request.routeOptions.config;
  if (ofMore !== undefined) await letPass(request.raw);
  return answer(reply, 413, { code: 'too_large', message: ofMore ?? usual });
}

const [mostBytes, mostMs] = [100_000_000, 30_000];

/** Reads on without keeping anything, within bounds: nobody is listened to for ever. */
function letPass(body: IncomingMessage): Promise<void> {
  return new Promise((done) => {
    let passed = 0;
    const over = () => {
      clearTimeout(timer);
      body.off('data', count);
      done();
    };
    const count = (bytes: Buffer) => {
      passed += bytes.length;
      if (passed > mostBytes) over();
    };
    const timer = setTimeout(over, mostMs);
    for (const end of ['end', 'close', 'error']) body.once(end, over);
    body.on('data', count).resume();
  });
}
