import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as newId } from 'uuid';
import type { Access } from '#contract/operation.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { ChangeDesk } from '#operations/changes/change-desk.ts';
import type { FileStore } from '#operations/files/file-store.ts';
import type { ImportDesk } from '#operations/imports/import-desk.ts';
import type { LanguageModelDesk } from '#operations/language-models/language-model-desk.ts';
import type { LetterDesk } from '#operations/letters/letter-desk.ts';
import type { ErasureSecrets } from '#operations/person/erasure-secrets.ts';
import type { TaskDesk } from '#operations/tasks/task-desk.ts';
import type { WebhookDesk } from '#operations/webhooks/webhook-desk.ts';
import type { LearningDesk } from '#operations/words/learning-desk.ts';
import type { ReadingDesk } from '#operations/words/reading-desk.ts';
import type { OpenWorld, World } from '#operations/world.ts';
import { noteSessionUse } from '#store/people/sessions.ts';
import type { Answered } from '#store/requests.ts';
import { acceptedLocales, readerLocale } from '#texts/language.ts';
import type { PublicLimits } from '../limits/public-limits.ts';
import type { ServerOptions } from '../server-options.ts';
import { type Credential, credentialOf } from '../sign-in/credential.ts';
import { isCrossOrigin, isSameOrigin } from '../sign-in/same-origin.ts';
import { signInDesk } from '../sign-in/sign-in-desk.ts';
import { libraryUrl, type SignInLibrary } from '../sign-in/sign-in-library.ts';
import { type Entered, enter, notSignedIn, writeTokenUse } from './enter.ts';
import { inTransaction } from './in-transaction.ts';

/** What serves requests: the options of the server, and what was made of them at its start. */
export interface Serving {
  readonly options: ServerOptions;
  readonly library: SignInLibrary;
  readonly changes: ChangeDesk;
  readonly imports: ImportDesk;
  readonly files: FileStore;
  readonly tasks: TaskDesk;
  readonly letters: LetterDesk;
  readonly languageModels: LanguageModelDesk;
  readonly readings: ReadingDesk;
  readonly learning: LearningDesk;
  readonly webhooks: WebhookDesk;
  readonly calendarSealing: World['calendarSealing'];
  readonly erasures: ErasureSecrets;
  /** Of the session cookie. */
  readonly cookieName: string;
  /** What is counted of those who are not signed in. */
  readonly limits: PublicLimits;
}

type Asked = { request: FastifyRequest; reply: FastifyReply };
type Work<W, Value> = (world: W) => Promise<Result<Value, Refusal>>;
/** With what was answered already under the id of the request. */
type WorkOnce<Value> = (world: World, answered: Answered | null) => Promise<Result<Value, Refusal>>;

/**
 * Lets a signed-in member's request do its work in one transaction within their workspace: for operations, and for
 * the few routes that carry files and so are none.
 */
export async function serveMember<Value>(
  serving: Serving,
  { request, reply, requestId = null }: Asked & { requestId?: string | null },
  access: Exclude<Access, 'public'>,
  work: WorkOnce<Value>,
): Promise<Result<Value, Refusal>> {
  const { options } = serving;
  const credential = credentialOf(request, { cookieName: serving.cookieName, secret: options.secret });
  const held = holdBack(serving, request, access, credential);
  if (!held.ok) return held;
  const desk = signInDesk(serving.library, libraryUrl(options.publicUrl), request);
  const now = options.clock();
  let entered: Entered | undefined;
  const readOnly = request.method === 'GET' || request.method === 'HEAD';
  const result = await inTransaction(options.store, { readOnly }, async (tx, onCommit) => {
    const who = await enter(tx, held.value, requestId, now);
    if (!who.ok) return who;
    entered = who.value;
    const { actor, workspace, memberName, memberLocale, sessionId, answered } = who.value;
    const { imports, files, tasks, letters, languageModels, readings, learning, webhooks, erasures } =
      serving;
    const desks = { imports, files, tasks, letters, languageModels, readings, learning, webhooks, erasures };
    const chosen = memberLocale === null ? [] : [memberLocale];
    const locale = readerLocale([...chosen, ...askedLocales(request), workspace.locale]);
    const { calendarSealing } = serving;
    const asks = { actor, workspace, memberName, sessionId, locale, calendarSealing };
    const gone = () => goneFrom(reply);
    return work({ tx, now, ...asks, ...desks, signIn: desk, newId, onCommit, gone }, answered);
  });
  const use = entered?.tokenUse;
  if (use) await options.store.transaction().execute((tx) => writeTokenUse(tx, use, now));
  const session = entered?.sessionUse;
  if (session) {
    await options.store.transaction().execute((tx) => noteSessionUse(tx, session, request.ip));
  }
  // A stream that is under way can set no cookie any more; the next request prolongs it.
  if (entered?.sessionToProlong && !reply.raw.headersSent) await desk.prolong();
  desk.setCookies(reply);
  return result;
}

/** Lets anybody's request do its work in one transaction that sees no workspace until it enters one. */
export async function serveAnybody<Value>(
  serving: Serving,
  { request, reply }: Asked,
  work: Work<OpenWorld, Value>,
): Promise<Result<Value, Refusal>> {
  const { options } = serving;
  const readOnly = request.method === 'GET' || request.method === 'HEAD';
  if (!readOnly && isCrossOrigin(request, options.publicUrl)) return fromElsewhere();
  const desk = signInDesk(serving.library, libraryUrl(options.publicUrl), request);
  const now = options.clock();
  const result = await inTransaction(options.store, { readOnly }, (tx, onCommit) =>
    work({ tx, now, locale: readerLocale(askedLocales(request)), signIn: desk, newId, onCommit }),
  );
  desk.setCookies(reply);
  return result;
}

/** Aborts once the connection ends before the answer was given. */
export function goneFrom(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

const askedLocales = (request: FastifyRequest) => acceptedLocales(request.headers['accept-language']);

/** What can be refused before the database is asked anything. */
function holdBack(
  { options }: Serving,
  request: FastifyRequest,
  access: Access,
  credential: Credential | null,
): Result<Credential, Refusal> {
  if (credential === null) return notSignedIn();
  if (credential.kind === 'token') {
    if (access !== 'person') return accept(credential);
    return refuse('not_allowed', 'An API token cannot do this. Sign in and do it on the page.');
  }
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads || isSameOrigin(request, options.publicUrl) ? accept(credential) : fromElsewhere();
}

function fromElsewhere() {
  return refuse(
    'not_allowed',
    'This request came from a page of another site. If it is your own address, set PUBLIC_URL to it.',
  );
}
