import type { FastifyInstance } from 'fastify';
import { accept } from '#domain/result.ts';
import { exportWorkspace } from '#operations/export/export-workspace.ts';
import { answerRefusal } from '../answers/answer-errors.ts';
import { type Serving, serveMember } from '../operations/serve.ts';
import { sendFile } from './send-file.ts';

/** `GET /api/export`: the whole workspace as a zip, made while it goes out. */
export function mountExport(app: FastifyInstance, serving: Serving): void {
  app.get('/api/export', { exposeHeadRoute: false }, async (request, reply) => {
    const result = await serveMember(serving, { request, reply }, 'member', async (world) => {
      const made = await exportWorkspace(world);
      if (!made.ok) return made;
      await sendFile(reply, { name: made.value.name, type: 'application/zip' }, made.value.bytes);
      return accept(null);
    });
    return result.ok ? reply : answerRefusal(reply, result.refusal);
  });
}
