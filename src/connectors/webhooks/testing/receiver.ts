import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A message as somebody else's server got it. */
export interface Received {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export type Answers = (got: Received, response: ServerResponse) => void;

/** A real server that is told things, on this machine, for as long as the test runs. */
export async function startReceiver(answers: Answers = (_, response) => response.end()) {
  const received: Received[] = [];
  let listening = () => {};
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const headers = request.headers as Record<string, string>;
    const got = { path: request.url ?? '', headers, body: await text(request) };
    received.push(got);
    receiver.answers(got, response);
    listening();
  };
  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver = {
    port,
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answers,
    /** Resolves once so many messages came in all. */
    async got(count: number): Promise<Received[]> {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          listening = resolve;
        });
      }
      return received;
    },
  };
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return receiver;
}
