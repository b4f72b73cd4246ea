import type { FastifyError, FastifyInstance } from 'fastify';
import { isDatabaseAway } from '#store/database-errors.ts';
import { answer, answerInvalid } from './answer-errors.ts';

/** The one place where what was thrown is caught: logged with the id of the request, answered with that id alone. */
export function catchFaults(app: FastifyInstance, log: (line: string) => void): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      return answer(reply, 413, { code: 'too_large', message: 'That is more than fits into one request.' });
    }
    if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
      return answer(reply, 415, {
        code: 'not_json',
        message: 'Send JSON, and say so: content-type application/json.',
      });
    }
    if (error.statusCode === 400) return answerInvalid(reply, [{ path: [], message: error.message }]);
    log(`${request.id} ${request.method} ${request.url.split('?')[0]}: ${error.stack ?? String(error)}`);
    if (isDatabaseAway(error)) {
      void reply.header('retry-after', '1');
      return answer(reply, 503, {
        code: 'unavailable',
        message: 'The database does not answer just now. Nothing was changed; try again in a moment.',
      });
    }
    return answer(reply, 500, {
      code: 'fault',
      message: `Something went wrong on our side. Nothing was changed. It is logged as ${request.id}.`,
    });
  });
}
