import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { call, refusalCode } from './client.ts';
import { newId } from './new-id.ts';
import { noteSignedOut } from './signed-out.ts';
import { useSayDone, type Way } from './undo.ts';

export { newId };

export interface Write<Input, Output> {
  /** Sends it once, however often it is pressed. Gives undefined when it did not go through; `error` says why. */
  send: (input: Input) => Promise<Output | undefined>;
  isPending: boolean;
  error: unknown;
  clear: () => void;
}

/** What is said in passing once a write is done, and the way back from it while that stands. */
export interface Saying<Input, Output> {
  said?: string | ((answer: Output, input: Input) => string);
  undo?: (answer: Output, input: Input) => Way | undefined;
}

/**
 * A write. The same input sent again after an outage goes under the same idempotency key, so that it counts once
 * even if the first one arrived and only its answer was lost. Everything on the page is then read again.
 *
 *     useWrite(changeContact, { said: t('saved'), undo: (_, input) => writingBack(changeContact, before, input) });
 */
export function useWrite<Contract extends OperationContract>(
  contract: Contract,
  saying: Saying<SentTo<Contract>, OutputOf<Contract>> = {},
): Write<SentTo<Contract>, OutputOf<Contract>> {
  const queries = useQueryClient();
  const [state, setState] = useState<{ isPending: boolean; error: unknown }>({
    isPending: false,
    error: null,
  });
  const sayDone = useSayDone();
  const saidOf = useRef(saying);
  saidOf.current = saying;
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
          const { said, undo } = saidOf.current;
          if (said !== undefined) {
            sayDone(typeof said === 'string' ? said : said(answer, input), undo?.(answer, input));
          }
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
    [contract, queries, sayDone],
  );
  const clear = useCallback(() => setState({ isPending: false, error: null }), []);
  return { send, ...state, clear };
}
