import type { FastifyReply } from 'fastify';

/**
 * Begins a stream of events in the place of an answer, with the headers that the reply has by now. `onClose` is called
 * when the other side leaves; at once where they left before there was anything to answer, since a connection says only
 * once that it is closed.
 */
export function beginEventStream(reply: FastifyReply, onClose: () => void): void {
  reply.hijack();
  const { raw } = reply;
  raw.on('close', onClose);
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream',
    // Proxies that hold answers back to send them in one piece are asked not to.
    'x-accel-buffering': 'no',
  });
  if (raw.destroyed) onClose();
}
