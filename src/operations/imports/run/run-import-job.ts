import { openNeighbour } from '#connectors/open-neighbour.ts';
import { currentPlaybook } from '#store/deals/playbooks.ts';
import type { ImportError } from '#store/imports/import-errors.ts';
import { memberTeams } from '#store/imports/members.ts';
import { type DatabaseTransaction, inWorkspace } from '#store/transaction.ts';
import { beginRun, type RunOptions } from './begin-run.ts';
import type { Batch, Job } from './job.ts';
import { mappingOf, previewOf } from './stored.ts';
import { takeAccounts } from './take-accounts.ts';
import { takeContacts } from './take-contacts.ts';
import { takeDeals } from './take-deals.ts';
import { takeMembers } from './take-members.ts';

/** So many at once are written fast, and hold the server up for a fraction of a second only. */
const rowsPerBatch = { members: 500, accounts: 1000, contacts: 1000, deals: 200 };

/** Reads the files of another system from the first row to the last, and writes what becomes of them. */
export async function runImportJob(options: RunOptions): Promise<void> {
  const { store, workspace, row, runner, folders } = options;
  const run = beginRun(options);
  const mapping = mappingOf(row);
  const owners = new Set(previewOf(row).owners.map(({ owner }) => owner));
  // A folder of its own: a run that was given up may still be clearing up behind itself.
  const neighbour = await openNeighbour(folders.files, `${folders.work}/${runner}`, mapping, owners);
  try {
    const job: Job = {
      ...(await inWorkspace(store, workspace.id, async (tx) => ({
        playbook: await currentPlaybook(tx, workspace.id),
        teams: await memberTeams(tx, workspace.id),
      }))),
      workspace,
      importId: row.importId,
      mapping,
      now: run.startedAt,
      dryRun: row.dryRun,
      tally: run.tally,
      met: { member: new Map(), account: new Map(), contact: new Map(), deal: new Map() },
    };
    const batchOf = (tx: DatabaseTransaction, errors: ImportError[]): Batch => {
      if (!job.dryRun) for (const met of Object.values(job.met)) met.clear();
      return { tx, job, errors };
    };
    await run.step('Sellers', rowsPerBatch.members, neighbour.members(), (tx, errors, taken) =>
      takeMembers(batchOf(tx, errors), taken),
    );
    await run.step('Accounts', rowsPerBatch.accounts, neighbour.accounts(), (tx, errors, taken) =>
      takeAccounts(batchOf(tx, errors), taken),
    );
    await run.step('People', rowsPerBatch.contacts, neighbour.contacts(), (tx, errors, taken) =>
      takeContacts(batchOf(tx, errors), taken),
    );
    await run.step('Deals', rowsPerBatch.deals, neighbour.deals(), (tx, errors, taken) =>
      takeDeals(batchOf(tx, errors), taken),
    );
    await run.finish();
  } finally {
    neighbour.close();
  }
}
