import type { Place } from '#connectors/imported/imported.ts';
import { type UnreadCell, whyToMend } from '#connectors/imported/unread-cells.ts';
import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { ImportMapping } from '#contract/imports/mapping.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { WorkspaceOfDeals } from '#store/deals/append.ts';
import type { ImportError } from '#store/imports/import-errors.ts';
import type { LinkedNoun } from '#store/imports/links.ts';
import type { allMembers } from '#store/imports/members.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { FieldsOfRun } from './fields-of-run.ts';
import type { FirstRows } from './first-rows/first-rows.ts';
import type { Tally } from './tally.ts';

/** What every step of a run goes by. */
export interface Job {
  readonly workspace: WorkspaceOfDeals;
  readonly importId: string;
  readonly mapping: ImportMapping;
  /** When the run began: what it records, it records then. */
  readonly now: Instant;
  /** The playbook that new deals go by. */
  readonly playbook: Playbook;
  readonly dryRun: boolean;
  /** In a dry run: the first records as they would be. */
  readonly first: FirstRows | null;
  /** What this run has met, by the ids of the other system: in a dry run it is nowhere else. */
  readonly met: Readonly<Record<LinkedNoun, Map<string, string>>>;
  /** A hash by which somebody who was erased is recognised. */
  erasedKey(words: string): string;
  /** Who was left out for that. */
  readonly leftOut: Set<string>;
  /** Whom the addresses in mails reach, as far as they were looked for. */
  readonly correspondents: Map<string, string>;
  /** In a dry run: the files that would hang somewhere by now. */
  readonly attached: Set<string>;
  /** Fields of the workspace that columns fill. */
  readonly fields: FieldsOfRun;
  /** Who owns a deal in these files. */
  readonly dealOwners: ReadonlySet<string>;
  readonly members: Awaited<ReturnType<typeof allMembers>>;
  /** The team of each member, which stands beside the deals they own. */
  readonly teams: Map<string, string | null>;
}

/** One batch: everything it writes stands together, or none of it. */
export interface Batch {
  readonly tx: DatabaseTransaction;
  readonly job: Job;
  readonly errors: ImportError[];
  /** Where each value was read, as far as it has a row of its own. */
  readonly places: ReadonlyMap<unknown, Place>;
  /** Of this batch alone. */
  readonly tally: Tally;
}

export function fail({ job, tally, errors }: Batch, noun: CountedNoun, place: Place, reason: string): void {
  tally.add(noun, 'failed');
  job.first?.leaveOut(noun, reason, place);
  errors.push({ ...place, reason, outcome: 'failed' });
}

/** A row that is left out on purpose, with where it stands. */
export function skip(
  { tally, errors }: Pick<Batch, 'tally' | 'errors'>,
  noun: CountedNoun,
  place: Place | undefined,
  reason: string,
): void {
  tally.add(noun, 'skipped');
  if (place) errors.push({ ...place, reason, outcome: 'skipped' });
}

/** Why nothing of a row is taken that is of somebody who was erased. */
export const ofSomebodyErased = 'It is of somebody who was erased.';

/** Where a row stands, without what it says: it is of somebody who was erased. */
export const withoutWords = ({ file, line }: Place): Place => ({ file, line, cells: [] });

/** A row that was taken, and of which some cells could not be read, stands once among those to mend. */
export function toMend(
  { errors }: Batch,
  place: Place | undefined,
  unread: readonly UnreadCell[] | undefined,
): void {
  if (!place || !unread || unread.length === 0) return;
  const { file, line, cells } = place;
  const at = errors.findLastIndex(
    (one) => one.file === file && one.line === line && one.outcome === 'failed',
  );
  const reason = whyToMend(unread, errors[at]?.reason);
  errors.splice(at < 0 ? errors.length : at, at < 0 ? 0 : 1, {
    file,
    line,
    cells,
    reason,
    outcome: 'failed',
  });
}
