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
