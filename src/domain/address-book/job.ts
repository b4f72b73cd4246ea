import type { Day } from '../time/calendar.ts';

/** Where somebody worked, and as what. The company is an account, or a name where it is none of ours. */
export interface Job {
  readonly accountId: string | null;
  readonly company: string | null;
  readonly title: string | null;
  readonly department: string | null;
}

/** A job that is over. The days are known or not; who began nowhere known began before anybody asked. */
export interface PastJob extends Job {
  readonly jobId: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Whether a job says anything at all: where, or as what. */
export function saysSomething({ accountId, company, title }: Job): boolean {
  return accountId !== null || company !== null || title !== null;
}

/**
 * The present job as one that is over, as somebody takes another: it began on the day after which the last one is known
 * to have ended, as far as that is known. Undefined where nothing was known of it.
 */
export function jobLeft(job: Job, past: readonly PastJob[], jobId: string, until: Day): PastJob | undefined {
  if (!saysSomething(job)) return undefined;
  const ends = past.flatMap(({ to }) => to ?? []).sort();
  const from = ends.at(-1) ?? null;
  return { ...job, jobId, from: from !== null && from <= until ? from : null, to: until };
}

/** The latest first; of those whose end is not known nobody knows the order, and they come last. */
export function latestFirst(jobs: readonly PastJob[]): PastJob[] {
  const end = ({ to, from }: PastJob) => to ?? from ?? '';
  return [...jobs].sort((one, other) => (end(one) < end(other) ? 1 : end(one) > end(other) ? -1 : 0));
}
