import type { z } from 'zod';
import type { RefusalCode } from '#domain/refusal.ts';

/** Who may call an operation at all; which rows they see and change is decided in `policy/`. */
export type Access =
  /** Anybody: setting up the first workspace, signing in, accepting an invitation. */
  | 'public'
  /** A signed-in member, whatever their role, or a program with an API token of theirs. */
  | 'member'
  /** A signed-in member in person: what makes or changes secrets is not done with a token. */
  | 'person';

/** One thing that Leadsheet does, written once: HTTP, the web app, the command line and the agents' tools follow. */
export interface OperationContract<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Who extends Access = Access,
> {
  readonly name: string;
  /** One sentence, shown in the API's documentation and in the command line's help. */
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments that begin with a colon are taken from the input: `/api/deals/:dealId`. */
  readonly path: `/api/${string}`;
  readonly access: Who;
  /** One flat object: path parameters, then the query (GET) or the body (all others). */
  readonly input: Input;
  readonly output: Output;
  /** The expected answers other than success; `policy` adds `not_allowed` to each. */
  readonly refusals: readonly RefusalCode[];
  /** Set where the answer holds a secret: it is not kept, so a repeat of the request is refused instead of repeated. */
  readonly shownOnce?: true;
  /**
   * Set where it asks for more than an address can hold, and writes nothing: a repeat is done again, and neither what was
   * sent nor what was answered is kept.
   */
  readonly readsOnly?: true;
  /** Set where it tells what changed, or begins or ends telling: what stands by then is brought into its order first. */
  readonly tellsOfChanges?: true;
  /** Where it takes more than the usual megabyte: the most bytes, and what is said of more. */
  readonly takes?: { readonly mostBytes: number; readonly ofMore: string };
}

/** Declares an operation, keeping the exact types of its input, its output and who may call it. */
export function operation<
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Who extends Access = Access,
>(contract: OperationContract<Input, Output, Who>): OperationContract<Input, Output, Who> {
  return contract;
}

/** What an operation gets: the input once it is parsed. */
export type InputOf<Contract extends OperationContract> = z.output<Contract['input']>;
/** What a caller sends: what has a default may be left out. */
export type SentTo<Contract extends OperationContract> = z.input<Contract['input']>;
/** What an operation answers, and what a caller gets: plain JSON. */
export type OutputOf<Contract extends OperationContract> = z.input<Contract['output']>;
