import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorAnswer, InputIssue } from '#contract/errors.ts';
import { refusalStatus } from '#contract/refusal-status.ts';
import type { Refusal } from '#domain/refusal.ts';
import { acceptedLocales, readerLocale } from '#texts/language.ts';
import { serverText } from '#texts/server-text.ts';

/** An expected no, with the status that the one table gives it. */
export function answerRefusal(reply: FastifyReply, { code, message, details }: Refusal): FastifyReply {
  return answer(reply, refusalStatus[code], { code, message, ...(details === undefined ? {} : { details }) });
}

/** Input that does not fit the contract: every issue at once, each with its path. */
export function answerInvalid(reply: FastifyReply, issues: readonly InputIssue[]): FastifyReply {
  const message =
    issues.length === 1 ? 'One thing is not right yet.' : `${issues.length} things are not right yet.`;
  return answer(reply, 422, { code: 'invalid_input', message, issues: [...issues] });
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `There is nothing at ${request.method} ${request.url.split('?')[0]}. /api/docs lists what there is.`;
  return answer(reply, 404, { code: 'not_found', message });
}

/**
 * What is no answer of an operation: a body that cannot be read, a bug, an outage. Whoever said it said it in English;
 * here it is said in the language that is asked for.
 */
export function answer(reply: FastifyReply, status: number, error: ErrorAnswer['error']): FastifyReply {
  const { request } = reply;
  const locale = readerLocale(acceptedLocales(request.headers['accept-language']));
  const said = { ...error, message: serverText(error.message, locale), id: request.id };
  const issues = error.issues?.map((issue) => ({ ...issue, message: serverText(issue.message, locale) }));
  return reply.code(status).send({
    error: { ...said, ...(issues === undefined ? {} : { issues }) },
  } satisfies ErrorAnswer);
}
