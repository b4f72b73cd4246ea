import { once } from 'node:events';
import type { FastifyReply } from 'fastify';

/**
 * Sends a file that is made while it goes out, inside the transaction that reads it. What breaks off ends the
 * connection, so that nobody takes half a file for a whole one.
 */
export async function sendFile(
  reply: FastifyReply,
  { name, type }: { name: string; type: string },
  parts: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': type,
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
    'cache-control': 'no-store',
  });
  try {
    for await (const part of parts) {
      if (raw.destroyed) return;
      if (!raw.write(part)) await Promise.race([once(raw, 'drain'), once(raw, 'close')]);
    }
    raw.end();
  } catch (error) {
    raw.destroy();
    throw error;
  }
}
