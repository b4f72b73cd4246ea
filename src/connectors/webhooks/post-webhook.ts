import { randomBytes } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { Webhook } from 'standardwebhooks';
import type { WebhookProblem } from '#contract/webhooks/webhooks.ts';

/** A message for one address, signed with its secret: https://www.standardwebhooks.com. */
export interface Message {
  readonly url: string;
  readonly secret: string;
  readonly id: string;
  readonly sentAt: Date;
  readonly body: string;
}

/** What came back. Everything but an answer between 200 and 299 is a problem. */
export interface Answered {
  readonly status: number | null;
  readonly tookMilliseconds: number;
  readonly problem: WebhookProblem | null;
  /** The beginning of what it said. */
  readonly words: string | null;
  readonly retryAfterSeconds: number | null;
}

/** Which addresses may be reached, and how long they are waited for. */
export interface WebhookReach {
  /** Private addresses that the administrator lets be reached, as addresses or networks: `10.0.0.0/8`. */
  readonly allowed: readonly string[];
  readonly waitMilliseconds?: number;
  readonly lookup?: LookupFunction;
}

const usualWaitMilliseconds = 15_000;
const mostAnswerBytes = 4000;
const shownAnswer = 300;
/** Reached like any public address, and yet the metadata of the machine itself in one large cloud. */
const metadataAmongPublic = ['168.63.129.16'];

/** Which addresses a connection may lead to. */
export const addressFilter = (allowed: readonly string[]) => ({
  allowIPAddressList: [...allowed],
  denyIPAddressList: metadataAmongPublic,
});

/** A secret as the standard writes it, shown once. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/**
 * Posts a message. Whether the address may be reached is asked of the one that is connected to, after its name was looked
 * up, so that a name that leads elsewhere a moment later leads nowhere. No redirect is followed.
 */
export function postWebhook(
  message: Message,
  {
    allowed,
    waitMilliseconds = usualWaitMilliseconds,
    lookup,
    ...until
  }: WebhookReach & { signal: AbortSignal },
): Promise<Answered> {
  const url = new URL(message.url);
  const begun = performance.now();
  const tooSlow = AbortSignal.timeout(waitMilliseconds);
  const signal = AbortSignal.any([tooSlow, until.signal]);
  const isSecure = url.protocol === 'https:';
  const filter = addressFilter(allowed);
  const agent = isSecure ? new RequestFilteringHttpsAgent(filter) : new RequestFilteringHttpAgent(filter);
  const body = Buffer.from(message.body);
  const signature = new Webhook(message.secret).sign(message.id, message.sentAt, message.body);
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    'user-agent': 'Leadsheet',
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(message.sentAt.getTime() / 1000)),
    'webhook-signature': signature,
  };
  return new Promise((resolve) => {
    const answer = (said: Omit<Answered, 'tookMilliseconds'>) =>
      resolve({ ...said, tookMilliseconds: Math.round(performance.now() - begun) });
    const failed = (error: unknown) =>
      answer({ status: null, problem: problemOf(error, tooSlow), words: null, retryAfterSeconds: null });
    const send = isSecure ? secureRequest : request;
    const options = { method: 'POST', headers, agent, signal, ...(lookup ? { lookup } : {}) };
    const asked = send(url, options, (response) => {
      wordsOf(response).then((words) => answer(answered(response, words)), failed);
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

function answered({ statusCode, headers }: IncomingMessage, words: string) {
  const status = statusCode ?? null;
  const isFine = status !== null && status >= 200 && status < 300;
  const leadsElsewhere = status !== null && status >= 300 && status < 400;
  const wait = Number(headers['retry-after']);
  return {
    status,
    problem: isFine ? null : leadsElsewhere ? ('redirects' as const) : ('answered no' as const),
    words: words === '' ? null : words,
    retryAfterSeconds: Number.isFinite(wait) && wait > 0 ? wait : null,
  };
}

/** The beginning of an answer; the rest is not waited for. */
async function wordsOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= mostAnswerBytes) break;
  }
  const text = Buffer.concat(chunks).toString('utf8').replaceAll('\0', '').toWellFormed();
  return [...text.trim()].slice(0, shownAnswer).join('');
}

function problemOf(error: unknown, tooSlow: AbortSignal): WebhookProblem {
  if (tooSlow.aborted) return 'too slow';
  const { code, message } = error as { code?: string; message?: string };
  if (message?.includes('is not allowed. Because')) return 'address not allowed';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name not found';
  if (code?.startsWith('ERR_TLS') || code?.includes('CERT') || code === 'EPROTO') return 'not secure';
  return 'unreachable';
}
