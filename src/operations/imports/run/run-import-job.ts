import type { ImportFolders } from '#connectors/import-folder.ts';
import type { Place, Read } from '#connectors/imported/imported.ts';
import { type OpenNeighbour, openNeighbour } from '#connectors/open-neighbour.ts';
import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { settleAccountTouches } from '#store/deals/account-touch.ts';
import { currentPlaybook } from '#store/deals/playbooks.ts';
import { lookAgain } from '#store/imports/bulk-rows.ts';
import { saveErrors } from '#store/imports/import-errors.ts';
import { changeImport, type ImportRow, saveProgress } from '#store/imports/imports.ts';
import { memberTeams } from '#store/imports/members.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import { batches, rowsOf } from './batches.ts';
import { type Batch, fail, type Job } from './job.ts';
import { countsOf, mappingOf, previewOf, type StoredProgress } from './stored.ts';
import { takeAccounts } from './take-accounts.ts';
import { takeContacts } from './take-contacts.ts';
import { takeDeals } from './take-deals.ts';
import { takeMembers } from './take-members.ts';
import { Tally } from './tally.ts';

/** What a run is handed by the desk that starts it. */
export interface RunOptions {
  readonly store: Store;
  readonly workspace: { readonly id: string; readonly zone: string };
  readonly row: ImportRow;
  readonly runner: string;
  readonly folders: ImportFolders;
  clock(): Instant;
}

/** Thrown inside a batch when somebody stopped the import, or another run took over: the batch is rolled back. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** So many at once are written fast, and hold the server up for a fraction of a second only. */
const rowsPerBatch = { members: 500, accounts: 1000, contacts: 1000, deals: 200 } as const;

/** Reads the files of an import from the first row to the last, and writes batch by batch what becomes of them. */
export async function runImportJob(options: RunOptions): Promise<void> {
  const { store, workspace, row, runner, clock } = options;
  const mapping = mappingOf(row);
  const preview = previewOf(row);
  const tally = new Tally(countsOf(row));
  const startedAt = clock();
  const rowsInAll = preview.files.reduce((sum, { noun, rows }) => sum + (noun === null ? 0 : rows), 0);
  let rowsDone = 0;
  let nextLook = 200;
  const of = { workspaceId: workspace.id, importId: row.importId, runner };
  const owners = new Set(preview.owners.map(({ owner }) => owner));
  // Of its own: a run that was given up may still be clearing up behind itself.
  const workFolder = `${options.folders.work}/${runner}`;
  const neighbour = await openNeighbour(options.folders.files, workFolder, mapping, owners);
  try {
    const { playbook, teams } = await inWorkspace(store, workspace.id, async (tx) => ({
      playbook: await currentPlaybook(tx, workspace.id),
      teams: await memberTeams(tx, workspace.id),
    }));
    const job: Job = {
      workspace,
      importId: row.importId,
      mapping,
      neighbour,
      now: startedAt,
      playbook,
      dryRun: row.dryRun,
      tally,
      met: { member: new Map(), account: new Map(), contact: new Map(), deal: new Map() },
      teams,
    };
    await step(
      'members',
      'Sellers',
      (one) => one.members(),
      async (batch, taken) => {
        await takeMembers(
          batch,
          taken.map(({ value }) => value),
        );
      },
    );
    await step(
      'accounts',
      'Accounts',
      (one) => one.accounts(),
      async (batch, taken) => {
        await takeAccounts(
          batch,
          taken.map(({ value }) => value),
        );
      },
    );
    await step(
      'contacts',
      'People',
      (one) => one.contacts(),
      async (batch, taken) => {
        await takeContacts(
          batch,
          taken.map(({ value }) => value),
        );
      },
    );
    await step(
      'deals',
      'Deals',
      (one) => one.deals(),
      async (batch, taken) => {
        await takeDeals(
          batch,
          taken.map(({ value }) => value),
        );
      },
    );
    if (!row.dryRun) await inWorkspace(store, workspace.id, (tx) => settleAccountTouches(tx, workspace.id));
    await inWorkspace(store, workspace.id, (tx) =>
      changeImport(tx, workspace.id, row.importId, {
        state: row.dryRun ? 'previewed' : 'done',
        counts: tally.counts(),
        progress: progressNow('Done'),
        finishedAt: clock(),
        message: row.dryRun
          ? 'This was a dry run: everything was read and counted, and nothing was written.'
          : null,
      }),
    );

    async function step<Value>(
      noun: CountedNoun & keyof typeof rowsPerBatch,
      label: string,
      open: (neighbour: OpenNeighbour) => AsyncIterable<Read<Value>>,
      take: (batch: Batch, taken: readonly { value: Value; place: Place }[]) => Promise<void>,
    ): Promise<void> {
      for await (const reads of batches(open(neighbour), rowsPerBatch[noun])) {
        const before = tally.counts();
        if (!job.dryRun) for (const met of Object.values(job.met)) met.clear();
        try {
          await inWorkspace(store, workspace.id, async (tx) => {
            const batch: Batch = { tx, job, errors: [] };
            for (const read of reads) {
              if (read.kind === 'skipped') tally.add(read.noun, 'skipped');
              if (read.kind === 'failed') fail(batch, read.noun, read.place, read.reason);
            }
            await take(
              batch,
              reads.filter((read) => read.kind === 'row'),
            );
            await saveErrors(tx, workspace.id, row.importId, batch.errors);
            const done = rowsDone + reads.reduce((sum, read) => sum + rowsOf(read), 0);
            const kept = { counts: tally.counts(), progress: { ...progressNow(label), rowsDone: done } };
            if (!(await saveProgress(tx, of, kept))) throw new Stopped();
            rowsDone = done;
          });
        } catch (error) {
          tally.restore(before);
          throw error;
        }
        if (rowsDone >= nextLook && !job.dryRun) {
          await inWorkspace(store, workspace.id, lookAgain);
          nextLook = rowsDone * 8;
        }
      }
    }
  } finally {
    neighbour.close();
  }

  function progressNow(label: string): StoredProgress {
    return { runner, step: label, rowsDone, rowsInAll, startedAt, at: clock() };
  }
}
