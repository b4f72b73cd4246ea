import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '#store/database-errors.ts';
import { answer, answerInvalid } from './answer-errors.ts';
import { answerTooLarge } from './answer-too-large.ts';

/** The one place where what was thrown is caught: logged with the id of the request, answered with that id alone. */
export function catchFaults(app: FastifyInstance, log: (line: string) => void): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      return answerTooLarge(request, reply);
    }
    if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
      return answer(reply, 415, {
        code: 'not_json',
        message: 'Send JSON, and say so: content-type application/json.',
      });
    }
    if (error.statusCode === 400) return answerInvalid(reply, [{ path: [], message: error.message }]);
    log(faultLine(request, error));
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

/** A fault as it is logged. The address of a roadmap is its key: of that, only the route is written down. */
export function faultLine({ id, method, url, routeOptions }: FastifyRequest, error: Error): string {
  const route = routeOptions.url;
  const where = route?.startsWith('/r/') ? route : url.split('?')[0];
  return `${id} ${method} ${where}: ${error.stack ?? String(error)}`;
}
