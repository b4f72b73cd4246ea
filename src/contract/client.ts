import type { ErrorAnswer, InputIssue } from './errors.ts';
import type { OperationContract, OutputOf, SentTo } from './operation.ts';

/** As much of `fetch` as is used here, so that the browser's and Node's both fit. */
type Fetch<Signal> = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    credentials: 'same-origin';
    body?: string;
    signal?: Signal;
  },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

interface ClientSettings<Signal> {
  readonly fetch: Fetch<Signal>;
  /** `https://sales.example.com`; empty for the page's own origin. */
  readonly baseUrl?: string;
  /** An API token; a browser goes by its session cookie instead. */
  readonly token?: string;
}

interface CallOptions<Signal> {
  /** A UUID: the same write sent twice under it is one write. */
  readonly idempotencyKey?: string;
  readonly signal?: Signal;
}

/** Why a call came back without a value. */
export type Failure =
  | {
      /** An expected no, with its stable code. */
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'invalid'; readonly message: string; readonly issues: readonly InputIssue[] }
  /** A bug or an outage; the id stands in the server's log. */
  | { readonly kind: 'fault'; readonly message: string; readonly id: string | null };

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export interface Client<Signal> {
  /** Calls one operation of the contract. Never throws for what the server answers; only for an abort. */
  call<Contract extends OperationContract>(
    contract: Contract,
    input: SentTo<Contract>,
    options?: CallOptions<Signal>,
  ): Promise<Answer<OutputOf<Contract>>>;
}

/** The typed client of the contract, for the web app, the command line and whoever else speaks to the server. */
export function connect<Signal = never>(settings: ClientSettings<Signal>): Client<Signal> {
  return {
    async call(contract, input, options = {}) {
      const { url, body } = addressed(contract, (input ?? {}) as Record<string, unknown>);
      const headers: Record<string, string> = { accept: 'application/json' };
      if (body !== undefined) headers['content-type'] = 'application/json';
      if (settings.token !== undefined) headers.authorization = `Bearer ${settings.token}`;
      if (options.idempotencyKey !== undefined) headers['idempotency-key'] = options.idempotencyKey;
      try {
        const response = await settings.fetch(`${settings.baseUrl ?? ''}${url}`, {
          method: contract.method,
          headers,
          credentials: 'same-origin',
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
        const answer = json(await response.text());
        // The server has checked its answer against the same contract before it sent it. What is no JSON is of
        // something that stands between, such as the page of a hotel's network.
        if (response.ok && answer !== undefined)
          return { ok: true, value: answer as OutputOf<typeof contract> };
        return { ok: false, failure: failureOf(response.status, answer) };
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') throw error;
        return { ok: false, failure: { kind: 'fault', message: 'Leadsheet cannot be reached.', id: null } };
      }
    },
  };
}

/** Where a call goes: the path with its parameters filled in, and what is left as query or body. */
export function addressed(
  contract: OperationContract,
  input: Record<string, unknown>,
): { url: string; body: Record<string, unknown> | undefined } {
  const left = { ...input };
  const path = contract.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = left[name];
    delete left[name];
    return encodeURIComponent(String(value));
  });
  if (contract.method !== 'GET') return { url: path, body: left };
  const query = Object.entries(left).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== null)
      .map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`),
  );
  return { url: query.length === 0 ? path : `${path}?${query.join('&')}`, body: undefined };
}

function failureOf(status: number, answer: unknown): Failure {
  if (!isErrorAnswer(answer)) {
    return { kind: 'fault', message: `The server answered ${status} and nothing we understand.`, id: null };
  }
  const { code, message, details, issues, id } = answer.error;
  if (issues !== undefined) return { kind: 'invalid', message, issues };
  if (status >= 500) return { kind: 'fault', message, id: id ?? null };
  return { kind: 'refused', code, message, details: details ?? {} };
}

/** Ours, and not that of something which stands between. By hand, as a browser carries no schemas. */
function isErrorAnswer(answer: unknown): answer is ErrorAnswer {
  const { error } = (answer ?? {}) as { error?: { code?: unknown; message?: unknown } };
  return typeof error?.code === 'string' && typeof error.message === 'string';
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
