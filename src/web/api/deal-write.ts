import { useCallback } from 'react';
import { getLedger } from '#contract/ledger/ledger.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { useReadWhen } from './queries.ts';
import { takingBack, type Way, type WrittenElsewhere } from './undo.ts';
import { useWrite } from './use-write.ts';
import { problemOf, type WriteProblem } from './write-problem.ts';

/** A deal as the writer saw it: the server judges by it whether somebody else changed the same thing meanwhile. */
export interface SeenDeal {
  dealId: string;
  sequence: number;
}

/** What is said in passing once it is done. */
export interface DealSaying<Contract extends OperationContract> {
  said?: string | ((answer: OutputOf<Contract>) => string);
  /** Kept on this device and sent later where there is no way to the server; see `useWrite`. */
  keep?: { label: string; onKept: () => void } | undefined;
  /** Where more than the ledger is to be taken back. */
  back?: ((way: Way | undefined) => Way | undefined) | undefined;
}

type Own<Contract extends OperationContract> = Omit<SentTo<Contract>, 'dealId' | 'seenSequence'>;

/**
 * A write to a deal's ledger. The sequence is the one on the page when the form was opened, however often the page
 * has been read again since; after `deal_changed` the writer may carry on with what they typed, knowing the change.
 *
 * With `said`, that is said once it is done, and undoes the act for as long as it stands:
 *
 *     useDealWrite(recordFacts, deal, { said: t('noteAdded') });
 */
export function useDealWrite<Contract extends OperationContract>(
  contract: Contract,
  seen: SeenDeal,
  { said, keep, back = (way) => way }: DealSaying<Contract> = {},
) {
  const { dealId } = seen;
  const write = useWrite(contract, {
    ...(said === undefined ? {} : { said }),
    keep,
    undo: (answer) => {
      const { factIds = [], also } = answer as {
        factIds?: readonly string[];
        also?: readonly WrittenElsewhere[];
      };
      return back(takingBack(dealId, factIds, also));
    },
  });
  const problem = problemOf(write.error);
  const since = factsSince(problem);
  // The refusal names the entries; the ledger has their sentences.
  const ledger = useReadWhen(since.length > 0, getLedger, { dealId, limit: 100 });
  const changes = (ledger.data?.items ?? [])
    .filter((entry) => since.includes(entry.factId))
    .map((entry) => ({
      text: entry.sentence.map((part) => part.text).join(''),
      by: entry.by.name,
      at: entry.recordedAt,
    }));

  const sendAs = useCallback(
    (input: Own<Contract>, sequence: number | null): Promise<OutputOf<Contract> | undefined> => {
      const whole = { ...input, dealId, ...(sequence === null ? {} : { seenSequence: sequence }) };
      return write.send(whole as unknown as SentTo<Contract>);
    },
    [write.send, dealId],
  );
  return {
    send: (input: Own<Contract>) => sendAs(input, seen.sequence),
    /** What stands in the form now, over what changed. */
    carryOn: (input: Own<Contract>) => sendAs(input, sequenceIn(problem)),
    isPending: write.isPending,
    problem: problem && { ...problem, changes },
    clear: write.clear,
  };
}

function sequenceIn(problem: WriteProblem | null): number | null {
  const sequence = problem?.details.sequence;
  return typeof sequence === 'number' ? sequence : null;
}

function factsSince(problem: WriteProblem | null): string[] {
  const since = problem?.code === 'deal_changed' ? problem.details.since : null;
  if (!Array.isArray(since)) return [];
  return since.map((fact: { factId?: unknown }) => String(fact.factId));
}
