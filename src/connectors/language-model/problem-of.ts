import { APICallError, NoObjectGeneratedError } from 'ai';
import { z } from 'zod';
import type { ModelProblem } from '#domain/words/told-by-model.ts';
import { LeadsElsewhere, TooLong } from './bounded-fetch.ts';
import type { NotTold } from './language-model.ts';

/** What went wrong, without anything that was sent. The errors of the SDK hold the key and the words, and end here. */
export function problemOf(error: unknown, key: string | null): NotTold {
  const is = (problem: ModelProblem, words: string | null = null): NotTold => ({ ok: false, problem, words });
  if (NoObjectGeneratedError.isInstance(error)) {
    return is(error.finishReason === 'length' ? 'cut off' : 'not understood');
  }
  const causes = causesOf(error);
  if (causes.some((cause) => cause instanceof LeadsElsewhere)) return is('leads elsewhere');
  if (causes.some((cause) => cause instanceof TooLong)) return is('too long');
  if (causes.some(isTimeOver)) return is('too slow');
  const answered = causes.find((cause) => APICallError.isInstance(cause) && cause.statusCode !== undefined);
  if (APICallError.isInstance(answered)) {
    return is(problemOfStatus(answered.statusCode ?? 0), saidBy(answered.responseBody, key));
  }
  const code = causes.map(codeOf).find((one) => one !== '') ?? '';
  if (/^(CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_|SELF_SIGNED|UNABLE_TO|HOSTNAME_)/.test(code)) {
    return is('no secure way');
  }
  if (/^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|ETIMEDOUT|UND_ERR)/.test(code)) return is('unreachable');
  return is(causes.some((cause) => cause instanceof TypeError) ? 'unreachable' : 'not understood');
}

function problemOfStatus(status: number): ModelProblem {
  if (status === 401 || status === 403) return 'key refused';
  if (status === 404) return 'not found there';
  if (status === 408 || status === 504) return 'too slow';
  if (status === 429) return 'too many requests';
  if (status >= 500) return 'failed there';
  return status >= 400 ? 'refused' : 'not understood';
}

/** An error with all that led to it. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let cause = error; cause && causes.length < 8; cause = (cause as { cause?: unknown }).cause) {
    causes.push(cause);
  }
  return causes;
}

function isTimeOver(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError');
}

function codeOf(cause: unknown): string {
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

const errorSaid = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ message: z.string() }).transform(({ message }) => message),
]);

/** The words of an error as such servers write them. A page that is no such error is not repeated to anybody. */
function saidBy(body: string | undefined, key: string | null): string | null {
  const said = errorSaid.safeParse(parsed(body ?? ''));
  if (!said.success) return null;
  // Some repeat the key that they did not like, whole or in part.
  const withoutKey = key === null ? said.data : said.data.replaceAll(key, '…');
  const line = withoutKey
    .replace(/\S*\*{2,}\S*/g, '…')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line === '' ? null : line.slice(0, 200);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
