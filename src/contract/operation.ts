import type { z } from 'zod';
import type { RefusalCode } from '#domain/refusal.ts';

/** Who may call an operation at all; which rows they see and change is decided in `policy/`. */
export type Access =
  /** Anybody: setting up the first workspace, accepting an invitation. */
  | 'public'
  /** A signed-in member, whatever their role. */
  | 'member';

/** One thing that Leadsheet does, written once: HTTP, the web app, the command line and the agents' tools follow. */
export interface OperationContract<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly name: string;
  /** One sentence, shown in the API's documentation and in the command line's help. */
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments that begin with a colon are taken from the input: `/api/deals/:dealId`. */
  readonly path: `/api/${string}`;
  readonly access: Access;
  /** One flat object: path parameters, then the query (GET) or the body (all others). */
  readonly input: Input;
  readonly output: Output;
  /** The expected answers other than success; `policy` adds `not_allowed` to each. */
  readonly refusals: readonly RefusalCode[];
}

/** Declares an operation, keeping the exact types of its input and output. */
export function operation<Input extends z.ZodType, Output extends z.ZodType>(
  contract: OperationContract<Input, Output>,
): OperationContract<Input, Output> {
  return contract;
}

export type InputOf<Contract extends OperationContract> = z.output<Contract['input']>;
export type OutputOf<Contract extends OperationContract> = z.input<Contract['output']>;
