import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { type Answer, type Client, connect } from '#contract/client.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { filesInFolder } from '#operations/files/file-store.ts';
import { openStore } from '#store/open-store.ts';
import { signInPool } from '#store/sign-in-pool.ts';
import type { TestDatabase } from '#store/testing/test-database.ts';
import { createServer } from '../create-server.ts';
import { usualLimits } from '../limits/public-limits.ts';
import type { ServerOptions } from '../server-options.ts';
import './quick-passwords.ts';

/** Somebody at a browser, or a program: keeps its cookies, or sends its token. */
export interface Visitor {
  call<Contract extends OperationContract>(
    contract: Contract,
    input: SentTo<Contract>,
    options?: { idempotencyKey?: string },
  ): Promise<Answer<OutputOf<Contract>>>;
  cookies: Map<string, string>;
}

export interface TestServer {
  app: FastifyInstance;
  options: ServerOptions;
  /** What the server logged; empty when nothing went wrong. */
  logged: string[];
  /** The server's time, which tests move. */
  now: Instant;
  visitor(from?: { token?: string; address?: string }): Visitor;
}

/** A server on the test file's own database, for as long as the file runs. Nothing listens on a port. */
export function testServer(database: TestDatabase, given: Partial<ServerOptions> = {}): TestServer {
  const folder = join(tmpdir(), `leadsheet-server-${randomUUID()}`);
  const server = { logged: [], now: '2026-11-22T09:00:00.000Z' } as unknown as TestServer;
  beforeAll(async () => {
    const ignore = () => {};
    const pool = signInPool(database.applicationConnection, ignore);
    server.options = {
      store: openStore({ ...database.applicationConnection, max: 10 }, ignore),
      pool,
      secret: 'a secret of thirty-two characters or more',
      publicUrl: null,
      importFolder: join(folder, 'imports'),
      files: filesInFolder(join(folder, 'files')),
      webFolder: '/nowhere',
      trustProxy: false,
      limits: usualLimits,
      clock: () => server.now,
      log: (line) => server.logged.push(line),
      ...given,
    };
    server.app = await createServer(server.options);
    server.visitor = (from) => visitor(server.app, from);
  });
  afterAll(async () => {
    await server.app.close();
    await server.options.store.destroy();
    await server.options.pool.end();
    await rm(folder, { recursive: true, force: true });
  });
  return server;
}

function visitor(
  app: FastifyInstance,
  { token, address }: { token?: string; address?: string } = {},
): Visitor {
  const cookies = new Map<string, string>();
  const client: Client<never> = connect({
    ...(token === undefined ? {} : { token }),
    async fetch(url, { method, headers, body }) {
      const response = await app.inject({
        method: method as NonNullable<InjectOptions['method']>,
        url,
        headers: {
          ...headers,
          host: 'localhost',
          origin: 'http://localhost',
          ...(cookies.size === 0 ? {} : { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
        },
        remoteAddress: address ?? '127.0.0.1',
        ...(body === undefined ? {} : { payload: body }),
      });
      for (const { name, value, maxAge } of response.cookies) {
        if (maxAge === 0 || value === '') cookies.delete(name);
        else cookies.set(name, encodeURIComponent(value));
      }
      const ok = response.statusCode < 400;
      return { ok, status: response.statusCode, text: async () => response.body };
    },
  });
  return { cookies, call: (contract, input, options) => client.call(contract, input, options ?? {}) };
}

/** The value of an answer that has to be one; a refusal fails the test with its words. */
export async function done<Value>(asked: Promise<Answer<Value>>): Promise<Value> {
  const answer = await asked;
  if (answer.ok) return answer.value;
  throw new Error(`expected an answer, was told: ${JSON.stringify(answer.failure)}`);
}

/** The code of a refusal that has to be one, or what came instead. */
export async function refusalOf(asked: Promise<Answer<unknown>>): Promise<string> {
  const answer = await asked;
  if (answer.ok) return 'done';
  return answer.failure.kind === 'refused' ? answer.failure.code : answer.failure.kind;
}

/** A fresh address for each visitor, so that the limits on attempts of one test do not meet another. */
export function anyAddress(): string {
  const part = () => Math.floor(Math.random() * 250) + 1;
  return `10.${part()}.${part()}.${part()}`;
}
