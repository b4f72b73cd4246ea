import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { call, refusalCode } from './client.ts';
import { noteSignedOut } from './signed-out.ts';

/** An id for something that is about to be written. Made here, so that the same write twice is one write. */
export const newId = (): string => v7();

export interface Write<Input, Output> {
  /** Sends it once, however often it is pressed. Gives undefined when it did not go through; `error` says why. */
  send: (input: Input) => Promise<Output | undefined>;
  isPending: boolean;
  error: unknown;
  clear: () => void;
}

/**
 * A write. The same input sent again after an outage goes under the same idempotency key, so that it counts once
 * even if the first one arrived and only its answer was lost. Everything on the page is then read again.
 */
export function useWrite<Contract extends OperationContract>(
  contract: Contract,
): Write<SentTo<Contract>, OutputOf<Contract>> {
  const queries = useQueryClient();
  const [state, setState] = useState<{ isPending: boolean; error: unknown }>({
    isPending: false,
    error: null,
  });
  const underWay = useRef<Promise<OutputOf<Contract> | undefined> | null>(null);
  const attempt = useRef<{ input: string; key: string } | null>(null);

  const send = useCallback(
    (input: SentTo<Contract>) => {
      if (underWay.current) return underWay.current;
      const text = JSON.stringify(input);
      const key = attempt.current?.input === text ? attempt.current.key : newId();
      attempt.current = { input: text, key };
      setState({ isPending: true, error: null });
      underWay.current = call(contract, input, { idempotencyKey: key })
        .then(async (answer) => {
          attempt.current = null;
          await queries.invalidateQueries();
          setState({ isPending: false, error: null });
          return answer as OutputOf<Contract> | undefined;
        })
        .catch((error: unknown) => {
          if (refusalCode(error) === 'not_signed_in') noteSignedOut(true);
          setState({ isPending: false, error });
          return undefined;
        })
        .finally(() => {
          underWay.current = null;
        });
      return underWay.current;
    },
    [contract, queries],
  );
  const clear = useCallback(() => setState({ isPending: false, error: null }), []);
  return { send, ...state, clear };
}
