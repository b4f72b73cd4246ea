import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What a server that speaks as OpenAI's does is asked, as far as tests look at it. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly temperature?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
}

export type Answers = (asked: Asked, response: ServerResponse) => void | Promise<void>;

/** A language model's server on this machine, for as long as a test runs: it answers as it is told to. */
export interface ModelServer {
  readonly address: string;
  readonly asked: Asked[];
  /** The most requests that it had at one time. */
  readonly most: () => number;
  close(): Promise<void>;
}

export async function startModelServer(answers: Answers): Promise<ModelServer> {
  const asked: Asked[] = [];
  let now = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    const body = (await json(request)) as Asked['body'];
    const one = { path: request.url ?? '', headers: request.headers, body };
    asked.push(one);
    await answers(one, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1`,
    asked,
    most: () => most,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Answers as the protocol has it, with some text as what the model says. */
export function says(text: string, finish = 'stop'): Answers {
  return (_, response) => say(response, text, finish);
}

export function say(response: ServerResponse, text: string, finish = 'stop'): void {
  response.setHeader('content-type', 'application/json').end(
    JSON.stringify({
      ...{ id: 'one', object: 'chat.completion', created: 1_795_000_000, model: 'small' },
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finish }],
      usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
    }),
  );
}

/** Answers with a status, and the words of an error. */
export function fails(status: number, message: string): Answers {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message, type: 'error' } }));
  };
}
