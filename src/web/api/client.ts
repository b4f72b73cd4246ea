import { connect, type Failure } from '#contract/client.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { pagesTexts } from '#texts/pages.ts';
import { sayIn } from '#texts/say.ts';
import { noteReached } from '../ui/connection.ts';

const client = connect<AbortSignal>({ fetch: fetchAndNote });

/** Notes on the way whether the server can be reached. What stands in front of it answers for it when it is away. */
export async function fetchAndNote(url: string, init: RequestInit): Promise<Response> {
  try {
    // What the server says is read on this page, so it is asked for in the page's language.
    const headers = { ...init.headers, 'accept-language': document.documentElement.lang };
    const answer = await fetch(url, { ...init, headers });
    noteReached(answer.ok || answer.headers.has('x-request-id'));
    return answer;
  } catch (error) {
    if (!init.signal?.aborted) noteReached(false);
    throw error;
  }
}

/** A call that came back without a value, thrown so that whoever waits for the value need not ask each time. */
export class CallFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

interface CallOptions {
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Calls one operation and gives its answer, or throws CallFailed. */
export async function call<Contract extends OperationContract>(
  contract: Contract,
  input: SentTo<Contract>,
  options: CallOptions = {},
): Promise<OutputOf<Contract>> {
  const answer = await client.call(contract, input, options);
  if (answer.ok) return answer.value;
  throw new CallFailed(answer.failure);
}

/** The stable code of an expected no, or null for anything else. */
export function refusalCode(error: unknown): string | null {
  return error instanceof CallFailed && error.failure.kind === 'refused' ? error.failure.code : null;
}

/** Whether it was a bug or an outage, which may pass. */
export function isFault(error: unknown): boolean {
  return error instanceof CallFailed && error.failure.kind === 'fault';
}

/** Whether a call may never have arrived: it can be sent again later under the same key. */
export function isUnreached(error: unknown): boolean {
  return error instanceof CallFailed && error.failure.kind === 'fault' && error.failure.id === null;
}

/** What the contract's client says where nobody answered. */
const unreached = 'Leadsheet cannot be reached.';

/** What went wrong, for a person, with the number to give to whoever runs the server. */
export function explain(error: unknown): string {
  const say = sayIn(document.documentElement.lang, pagesTexts);
  if (!(error instanceof CallFailed)) return say('pageBroken');
  const { failure } = error;
  if (failure.kind === 'invalid') {
    const [first] = failure.issues;
    return first ? `${first.message}` : failure.message;
  }
  if (failure.kind === 'fault') {
    const { message, id } = failure;
    if (id && !message.includes(id)) return say('withNumber', { message, id });
    return message === unreached ? say('cannotBeReached') : message;
  }
  return failure.message;
}

/** The first thing that is wrong with one field, by its path such as `value.valueMinor`. */
export function issueAt(error: unknown, path: string): string | undefined {
  if (!(error instanceof CallFailed) || error.failure.kind !== 'invalid') return undefined;
  return error.failure.issues.find((issue) => issue.path.join('.') === path)?.message;
}
