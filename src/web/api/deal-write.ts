import { useCallback } from 'react';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { CallFailed, explain } from './client.ts';
import { useWrite } from './use-write.ts';

/** A deal as the writer saw it: the server judges by it whether somebody else changed the same thing meanwhile. */
export interface SeenDeal {
  dealId: string;
  sequence: number;
}

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

type Own<Contract extends OperationContract> = Omit<SentTo<Contract>, 'dealId' | 'seenSequence'>;

/**
 * A write to a deal's ledger. The sequence is the one on the page when the form was opened, however often the page
 * has been read again since; after `deal_changed` the writer may carry on with what they typed, knowing the change.
 */
export function useDealWrite<Contract extends OperationContract>(contract: Contract, seen: SeenDeal) {
  const write = useWrite(contract);
  const { dealId } = seen;

  const sendAs = useCallback(
    (input: Own<Contract>, sequence: number | null): Promise<OutputOf<Contract> | undefined> => {
      const whole = { ...input, dealId, ...(sequence === null ? {} : { seenSequence: sequence }) };
      return write.send(whole as unknown as SentTo<Contract>);
    },
    [write.send, dealId],
  );
  const problem = problemOf(write.error);
  return {
    send: (input: Own<Contract>) => sendAs(input, seen.sequence),
    /** What stands in the form now, over what changed. */
    carryOn: (input: Own<Contract>) => sendAs(input, sequenceIn(problem)),
    isPending: write.isPending,
    problem,
    clear: write.clear,
  };
}

export function problemOf(error: unknown): WriteProblem | null {
  if (error === null || error === undefined) return null;
  const refused = error instanceof CallFailed && error.failure.kind === 'refused' ? error.failure : null;
  return {
    text: explain(error),
    code: refused?.code ?? null,
    details: refused?.details ?? {},
    changes: refused?.code === 'deal_changed' ? changesIn(refused.details) : [],
    error,
  };
}

function sequenceIn(problem: WriteProblem | null): number | null {
  const sequence = problem?.details.sequence;
  return typeof sequence === 'number' ? sequence : null;
}

function changesIn(details: Readonly<Record<string, unknown>>): ChangeMeanwhile[] {
  const facts = Array.isArray(details.facts) ? (details.facts as Record<string, unknown>[]) : [];
  return facts.map((fact) => ({
    text: String(fact.sentence ?? fact.type ?? 'Something was recorded'),
    by: nameOf(fact.by),
    at: String(fact.recordedAt ?? fact.at ?? ''),
  }));
}

function nameOf(by: unknown): string {
  if (typeof by === 'string') return by;
  const name = (by as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : 'Somebody';
}
