import { useEffect } from 'react';
import { sayProblem } from '../ui/toast.tsx';
import { explain } from './client.ts';

/** Says in passing why a write did not go through, where it has no form to say it in. */
export function useSayProblem(error: unknown): void {
  useEffect(() => {
    if (error !== null) sayProblem(explain(error));
  }, [error]);
}
