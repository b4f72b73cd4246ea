import { CallFailed, explain } from './client.ts';

/** What somebody else did to the same thing while this was being typed. */
export interface ChangeMeanwhile {
  text: string;
  by: string;
  at: string;
}

/** Why a write did not go through, as a form shows it. */
export interface WriteProblem {
  text: string;
  code: string | null;
  details: Readonly<Record<string, unknown>>;
  changes: readonly ChangeMeanwhile[];
  error: unknown;
}

export function problemOf(error: unknown): WriteProblem | null {
  if (error === null || error === undefined) return null;
  const refused = error instanceof CallFailed && error.failure.kind === 'refused' ? error.failure : null;
  return {
    text: explain(error),
    code: refused?.code ?? null,
    details: refused?.details ?? {},
    changes: [],
    error,
  };
}

/**
 * The same of an ordinary row. Where somebody else changed it since it was opened, `stands` is what is there now, and
 * `tell` says it in sentences; `somebody` is who changed it where no name is known.
 */
export function rowProblemOf(
  error: unknown,
  somebody: string,
  tell: (stands: Readonly<Record<string, unknown>>) => readonly string[],
) {
  const problem = problemOf(error);
  const { now, by, at } = problem?.code === 'changed_meanwhile' ? problem.details : {};
  const stands = (now ?? {}) as Readonly<Record<string, unknown>>;
  const changes = tell(stands).map((text) => ({
    text,
    by: typeof by === 'string' ? by : somebody,
    at: typeof at === 'string' ? at : '',
  }));
  return { stands, problem: problem && { ...problem, changes } };
}
