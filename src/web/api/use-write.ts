import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { outboxTexts } from '#texts/outbox.ts';
import { endAct } from '../ui/acts-under-way.ts';
import { useTexts } from '../ui/reader.tsx';
import { expectMessage, say } from '../ui/toast.tsx';
import { call, isUnreached, refusalCode } from './client.ts';
import { newId } from './new-id.ts';
import { putInOutbox } from './outbox/outbox.ts';
import { noteSignedOut } from './signed-out.ts';
import { moreToSay, useSayDone, type Way } from './undo.ts';

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
  /** Goes on before everything is read again, such as away from the page of what is there no more. */
  onWritten?: ((answer: Output) => void) | undefined;
  /**
   * Without a way to the server the write goes into the outbox and is sent later, under the same key: `label` says
   * there what it does, and `onKept` goes on as after a write that arrived. The answer is not known then.
   */
  keep?: { label: string; onKept: () => void } | undefined;
}

/**
 * A write. The same input sent again after an outage goes under the same idempotency key, so that it counts once
 * even if the first one arrived and only its answer was lost. Everything on the page is then read again.
 *
 *     useWrite(closeOut, { keep: { label: t('closeOut'), onKept: () => navigate(...) } });
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
  // Said in the language that the page speaks by then: the write may have been of it.
  const sayNow = useRef(sayDone);
  sayNow.current = sayDone;
  const t = useTexts(outboxTexts);
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
      // What stood before is what the page shows now: by the time it is said, it has been read again.
      const { undo } = saidOf.current;
      const act = undo && saidOf.current.said !== undefined ? expectMessage() : null;
      underWay.current = call(contract, input, { idempotencyKey: key })
        .then(async (answer) => {
          attempt.current = null;
          saidOf.current.onWritten?.(answer);
          await queries.invalidateQueries();
          setState({ isPending: false, error: null });
          const { said } = saidOf.current;
          if (said !== undefined) {
            const more = await moreToSay(answer as object, t.locale);
            const words = typeof said === 'string' ? said : said(answer, input);
            sayNow.current(words, undo?.(answer, input), act, more);
          }
          return answer as OutputOf<Contract> | undefined;
        })
        .catch(async (error: unknown) => {
          const { keep } = saidOf.current;
          if (keep && isUnreached(error) && (await kept(contract, input, key, keep.label))) {
            attempt.current = null;
            setState({ isPending: false, error: null });
            say(t('kept'));
            keep.onKept();
            return undefined;
          }
          if (refusalCode(error) === 'not_signed_in') noteSignedOut(true);
          setState({ isPending: false, error });
          return undefined;
        })
        .finally(() => {
          underWay.current = null;
          if (act) endAct(act);
        });
      return underWay.current;
    },
    [contract, queries, t],
  );
  const clear = useCallback(() => setState({ isPending: false, error: null }), []);
  return { send, ...state, clear };
}

/** Whether the write lies in the outbox now. A browser that keeps nothing leaves it in the form. */
async function kept(
  contract: OperationContract,
  input: unknown,
  id: string,
  label: string,
): Promise<boolean> {
  const { name, method, path } = contract;
  const whole = input as Record<string, unknown>;
  const dealId = typeof whole.dealId === 'string' ? whole.dealId : null;
  try {
    await putInOutbox({ id, label, request: { name, method, path }, input: whole, dealId });
    return true;
  } catch {
    return false;
  }
}
