import { useEffect, useRef } from 'react';
import { recordFacts } from '#contract/ledger/ledger.ts';
import type { SentTo } from '#contract/operation.ts';
import { sayProblem } from '../ui/toast.tsx';
import { type SeenDeal, useDealWrite } from './deal-write.ts';

/** What a member may record directly, as it is sent. */
export type FactToRecord = SentTo<typeof recordFacts>['facts'][number];

/** Records facts with one press, such as "kept", and says so with a way back. */
export function useRecordNow(deal: SeenDeal) {
  const saying = useRef('');
  const isKept = useRef(false);
  const write = useDealWrite(recordFacts, deal, {
    said: () => saying.current,
    keep: {
      get label() {
        return saying.current;
      },
      onKept: () => {
        isKept.current = true;
      },
    },
  });
  const failed = write.problem?.text;
  useEffect(() => {
    if (failed) sayProblem(failed);
  }, [failed]);
  return {
    isPending: write.isPending,
    /** Answers whether it is written, or will be once there is a network. */
    record: async (facts: FactToRecord[], said: string) => {
      saying.current = said;
      isKept.current = false;
      const answer = await write.send({ facts });
      return answer !== undefined || isKept.current;
    },
  };
}
