import type { FastifyInstance } from 'fastify';
import type { OperationContract } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { hashInPolicy } from '../answers/security-headers.ts';
import { docsPage } from './docs-page.ts';
import { docsStyle } from './docs-style.ts';
import { openApi } from './openapi.ts';

/** A page to read: its own style, and nothing else. */
const policy = `default-src 'none'; style-src ${hashInPolicy(docsStyle)}; base-uri 'none'; frame-ancestors 'none'`;

/** `/api/openapi.json` for programs and `/api/docs` for people, both made once from the contract. */
export function mountDocs(app: FastifyInstance, publicUrl: string | null): void {
  const all: OperationContract[] = Object.values(operations);
  let document: string | undefined;
  let page: string | undefined;
  app.get('/api/openapi.json', async (_, reply) => {
    document ??= JSON.stringify(openApi(all, publicUrl));
    return reply.type('application/json').send(document);
  });
  app.get('/api/docs', async (_, reply) => {
    page ??= docsPage(all);
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
  });
}
