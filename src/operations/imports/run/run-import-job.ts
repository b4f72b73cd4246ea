import { type OpenNeighbour, openNeighbour } from '#connectors/open-neighbour.ts';
import type { FirstRowsOfNoun } from '#contract/imports/first-rows.ts';
import { currentPlaybook } from '#store/deals/playbooks.ts';
import { keepPreview, loadImport } from '#store/imports/imports.ts';
import { inImport } from '#store/imports/in-import.ts';
import { linkParents } from '#store/imports/link-parents.ts';
import { allMembers, memberTeams } from '#store/imports/members.ts';
import { type DatabaseTransaction, inWorkspace } from '#store/transaction.ts';
import { beginRun, type RunOptions, type Sheet } from './begin-run.ts';
import { fieldsOfRun } from './fields-of-run.ts';
import { FirstRows } from './first-rows/first-rows.ts';
import { namesOfFirstRows } from './first-rows/names-of-first-rows.ts';
import type { Batch, Job } from './job.ts';
import { linkReports } from './link-reports.ts';
import { prepareDeals } from './prepare-deals.ts';
import { mappingOf, previewOf, withoutSamples } from './stored.ts';
import { takeAccounts } from './take-accounts.ts';
import { attachmentsToSave, saveAttachments } from './take-attachments.ts';
import { takePeople } from './take-contacts.ts';
import { takeGroups } from './take-groups.ts';
import { takeMails } from './take-mails.ts';
import { takeMeetings } from './take-meetings.ts';
import { takeMembers } from './take-members.ts';
import { takeNotes } from './take-notes.ts';
import { photosToSave, savePhotos } from './take-photos.ts';
import { writeDeals } from './write-deals.ts';

/** So many at once are written fast, and hold the server up for a fraction of a second only. */
const rowsPerBatch = {
  members: 500,
  accounts: 1000,
  contacts: 1000,
  deals: 500,
  notes: 500,
  photos: 10,
  groups: 1000,
  meetings: 500,
  mails: 300,
  attachments: 10,
};

/** Reads the files of another system from the first row to the last, and writes what becomes of them. */
export async function runImportJob(options: RunOptions): Promise<void> {
  const { store, workspace, row, runner, folders } = options;
  const first = row.dryRun ? new FirstRows() : null;
  const run = beginRun(options, first);
  const mapping = mappingOf(row);
  const owners = new Set(previewOf(row).owners.map(({ owner }) => owner));
  // A folder of its own: a run that was given up may still be clearing up behind itself.
  const members = await inWorkspace(store, workspace.id, (tx) => allMembers(tx, workspace.id));
  const known = { owners, members };
  const neighbour = await openNeighbour(folders.files, `${folders.work}/${runner}`, mapping, known);
  try {
    const job: Job = {
      ...(await inWorkspace(store, workspace.id, async (tx) => ({
        playbook: await currentPlaybook(tx, workspace.id),
        teams: await memberTeams(tx, workspace.id),
      }))),
      members,
      dealOwners: owners,
      fields: await inImport(store, { workspaceId: workspace.id, importId: row.importId }, (tx) =>
        fieldsOfRun(tx, workspace.id, mapping, { now: run.startedAt, dryRun: row.dryRun }),
      ),
      workspace,
      erasedKey: options.erasedKey,
      leftOut: run.leftOut,
      importId: row.importId,
      mapping,
      now: run.startedAt,
      dryRun: row.dryRun,
      first,
      met: {
        member: new Map(),
        account: new Map(),
        contact: new Map(),
        deal: new Map(),
        note: new Map(),
        mail: new Map(),
        group: new Map(),
      },
      correspondents: new Map(),
      attached: new Set(),
    };
    const batchOf = (tx: DatabaseTransaction, sheet: Sheet): Batch => ({ tx, job, ...sheet });
    const atOnce = <Value>(take: (batch: Batch, taken: readonly Value[]) => Promise<void>) => ({
      prepare: (taken: readonly Value[]) => taken,
      write: (tx: DatabaseTransaction, taken: readonly Value[], sheet: Sheet) => {
        forget(job);
        return take(batchOf(tx, sheet), taken);
      },
    });
    await run.step('Sellers', rowsPerBatch.members, neighbour.members(), atOnce(takeMembers));
    await run.step('Accounts', rowsPerBatch.accounts, neighbour.accounts(), atOnce(takeAccounts));
    const of = { workspaceId: workspace.id, sourceName: mapping.sourceName, importId: row.importId };
    if (!row.dryRun) await inImport(store, of, (tx) => linkParents(tx, of, run.startedAt));
    await run.step('People', rowsPerBatch.contacts, neighbour.contacts(), atOnce(takePeople));
    if (!row.dryRun) await inImport(store, of, (tx) => linkReports(tx, of, run.startedAt));
    await run.step('Groups', rowsPerBatch.groups, neighbour.groups(), atOnce(takeGroups));
    await run.step('Photos', rowsPerBatch.photos, neighbour.photos(), {
      prepare: (taken, sheet) => photosToSave(options, job, taken, sheet),
      write: (tx, photos, sheet) => savePhotos(batchOf(tx, sheet), photos),
    });
    await run.step('Deals', rowsPerBatch.deals, neighbour.deals(), {
      prepare: (taken, sheet) => {
        forget(job);
        return inImport(store, { workspaceId: workspace.id, importId: row.importId }, (tx) =>
          prepareDeals(batchOf(tx, sheet), taken),
        );
      },
      write: (tx, ready, sheet) => writeDeals(batchOf(tx, sheet), ready),
    });
    await run.step('Notes', rowsPerBatch.notes, neighbour.notes(run.startedAt), atOnce(takeNotes));
    await run.step(
      'Conversations',
      rowsPerBatch.meetings,
      neighbour.meetings(run.startedAt),
      atOnce(takeMeetings),
    );
    await run.step('Mails', rowsPerBatch.mails, neighbour.mails(), atOnce(takeMails));
    await run.step('Files', rowsPerBatch.attachments, neighbour.attachments(), {
      prepare: (taken, sheet) => attachmentsToSave(options, job, taken, sheet),
      write: (tx, files, sheet) => saveAttachments(batchOf(tx, sheet), files),
    });
    await run.finish(first ? await shownFirst(options, first, neighbour) : undefined);
    // Among what the files were shown with may be whoever was left out.
    if (job.leftOut.size > 0) await forgetSamples(options);
  } finally {
    neighbour.close();
  }
}

async function shownFirst(
  { store, workspace, row }: RunOptions,
  first: FirstRows,
  neighbour: OpenNeighbour,
): Promise<FirstRowsOfNoun[]> {
  const owners = new Map(previewOf(row).owners.map(({ owner, name }) => [owner, name]));
  const nameOf = await inWorkspace(store, workspace.id, (tx) =>
    namesOfFirstRows(tx, workspace.id, first, {
      accounts: neighbour.accounts,
      contacts: neighbour.contacts,
      owners,
    }),
  );
  return first.shown(nameOf);
}

async function forgetSamples({ store, workspace, row }: RunOptions): Promise<void> {
  await inWorkspace(store, workspace.id, async (tx) => {
    const { importId } = row;
    const now = await loadImport(tx, workspace.id, importId);
    if (now) await keepPreview(tx, workspace.id, importId, withoutSamples(now.preview));
  });
}

/** What a batch met stands in the database for the next; in a dry run it stands nowhere else. */
function forget({ met, dryRun }: Job): void {
  if (!dryRun) for (const one of Object.values(met)) one.clear();
}
