import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { Day } from '../time/calendar.ts';
import { type Job, jobLeft, type PastJob } from './job.ts';

/** Another job for somebody: where, as what, and since when. */
export interface Move {
  /** Of the job that is over by it. */
  readonly jobId: string;
  readonly accountId: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly since: Day;
}

/** What a move leaves behind: the job that they had, or undefined where nobody knew of one. */
export function jobLeftByMove(
  now: Job,
  past: readonly PastJob[],
  move: Move,
  today: Day,
): Result<PastJob | undefined, Refusal> {
  const same =
    now.accountId === move.accountId && now.title === move.title && now.department === move.department;
  if (same) {
    return refuse('contact_moves_nowhere', 'That is the job they have. Say where they are now, or as what.');
  }
  if (move.since > today) {
    return refuse('move_in_the_future', 'That day is still to come. Say it once they have moved.');
  }
  return accept(jobLeft(now, past, move.jobId, move.since));
}

/** The job that a move left behind, as long as it is the last one that they left. */
export function lastLeft(past: readonly PastJob[], jobId: string): PastJob | undefined {
  const last = past
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);
  return past.find((job) => job.jobId === jobId && job.to !== null && job.to === last);
}
