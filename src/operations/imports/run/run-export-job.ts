import { openExport } from '#connectors/leadsheet/read-export.ts';
import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { ExportedRow } from '#store/export/exported-rows.ts';
import {
  type RestoredBeside,
  type RestoredTable,
  restorePlainRows,
  restoreRowsBeside,
} from '#store/export/restore-rows.ts';
import { allMembers, memberTeams } from '#store/imports/members.ts';
import { takeFiscalYear } from '#store/people/workspaces.ts';
import { offerToNewDeals, playbookForNewDeals } from '#store/playbooks/offered-playbooks.ts';
import { inWorkspace } from '#store/transaction.ts';
import { markWordsModel } from '#store/words/models.ts';
import { beginRun, type RunOptions, type Sheet } from './begin-run.ts';
import { takeFiles } from './take-files.ts';
import { takeLedgers } from './take-ledgers.ts';
import { takeLook } from './take-look.ts';

const rowsPerBatch = { plain: 1000, ledgers: 200, files: 10 };

/** In the order in which they point to each other. What has no noun of its own in the counts is not counted. */
const tables: readonly (readonly [RestoredTable, CountedNoun | null, string])[] = [
  ['team', null, 'Teams'],
  ['member', 'members', 'Members'],
  ['playbook', null, 'Playbooks'],
  ['playbook_draft', null, 'Playbooks'],
  ['playbook_archived', null, 'Playbooks'],
  ['deal_view', null, 'Views'],
  ['vague_phrase', null, 'Words'],
  ['account', 'accounts', 'Accounts'],
  ['contact', 'contacts', 'People'],
  ['contact_job', null, 'People'],
  ['custom_field', null, 'Fields'],
  ['custom_value', null, 'Fields'],
  ['tag', null, 'Tags'],
  ['tagged', null, 'Tags'],
  ['note', null, 'Notes'],
  ['note_mention', null, 'Notes'],
  ['relation', null, 'People'],
  ['duplicate', null, 'People'],
  ['merge', null, 'People'],
  ['speaker_name', null, 'People'],
  ['insight', null, 'Insights'],
  ['roadmap_look', null, 'Clients’ pages'],
  ['words_lesson', null, 'Words'],
  ['import_link', null, 'Imports before'],
];

/** What stands beside the ledgers, after them. */
const besideLedgers: readonly (readonly [RestoredBeside, string])[] = [
  ['meeting', 'Meetings'],
  ['meeting_cell', 'Meetings'],
  ['coach_note', 'Notes'],
  ['roadmap_link', 'Clients’ pages'],
  ['letter', 'Letters'],
  ['calendar_event', 'Letters'],
];

/** Reads an export of ours: rows as they were, and ledgers from which everything else follows anew. */
export async function runExportJob(options: RunOptions): Promise<void> {
  const { store, workspace, row, folders, clock } = options;
  const run = beginRun(options);
  const found = await openExport(folders.files, folders.work);
  try {
    await found.meanMembersHere(await inWorkspace(store, workspace.id, (tx) => allMembers(tx, workspace.id)));
    for (const [table, noun, label] of tables) {
      await run.step(label, rowsPerBatch.plain, found.rows(table, noun ?? 'members'), {
        prepare: (taken, sheet) => (table === 'roadmap_look' ? looksOf(taken, sheet) : taken),
        async write(tx, taken, { tally }) {
          const created = row.dryRun ? taken.length : await restorePlainRows(tx, workspace.id, table, taken);
          if (table === 'words_lesson' && !row.dryRun) await markWordsModel(tx, workspace.id, clock());
          if (noun === null) return;
          tally.add(noun, 'created', created);
          tally.add(noun, 'unchanged', taken.length - created);
        },
      });
    }
    const teams = await inWorkspace(store, workspace.id, (tx) => memberTeams(tx, workspace.id));
    await run.step('Deals', rowsPerBatch.ledgers, found.ledgers(), {
      prepare: (taken) => taken,
      write: (tx, taken, sheet) => takeLedgers({ tx, ...sheet, workspace, teams, dryRun: row.dryRun }, taken),
    });
    for (const [table, label] of besideLedgers) {
      await run.step(label, rowsPerBatch.plain, found.rows(table, 'members'), {
        prepare: (taken) => taken,
        async write(tx, taken) {
          if (!row.dryRun) await restoreRowsBeside(tx, workspace.id, table, taken);
        },
      });
    }
    await run.step('Files', rowsPerBatch.files, found.rows('stored_file', 'members'), {
      prepare: (taken, sheet) => takeFiles(options, found, taken, sheet),
      async write(tx, taken) {
        if (!row.dryRun) await restorePlainRows(tx, workspace.id, 'stored_file', taken);
      },
    });
    const { defaultPlaybook, fiscalYearStartsIn } = found;
    if (fiscalYearStartsIn !== null && !row.dryRun)
      await inWorkspace(store, workspace.id, (tx) => takeFiscalYear(tx, workspace.id, fiscalYearStartsIn));
    if (defaultPlaybook !== null && !row.dryRun) {
      await inWorkspace(store, workspace.id, async (tx) => {
        // What was chosen here goes first.
        if ((await playbookForNewDeals(tx, workspace.id)) !== null) return;
        await offerToNewDeals(tx, workspace.id, defaultPlaybook);
      });
    }
    await run.finish();
  } finally {
    found.close();
  }
}

function looksOf(taken: readonly ExportedRow[], { errors }: Sheet): ExportedRow[] {
  return taken.flatMap((row) => {
    const look = takeLook(row);
    if (look) return [look];
    const reason = 'The look of clients’ pages could not be read, and is left out.';
    errors.push({ file: 'roadmap_look.jsonl', line: 1, reason, cells: [], outcome: 'failed' });
    return [];
  });
}
