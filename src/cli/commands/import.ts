import { type Command, Option } from 'commander';
import { v7 as newId } from 'uuid';
import { getPipelineAudit } from '#contract/audit/pipeline-audit.ts';
import { broughtNothing } from '#contract/imports/brought-nothing.ts';
import { countRowsNotTaken, previewImport } from '#contract/imports/imports.ts';
import { dateOrders, decimalMarks, type MappingChanges } from '#contract/imports/mapping.ts';
import { getMe } from '#contract/me/me.ts';
import { CommandFailed } from '../command-failed.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { type Connection, connected, withConnection } from '../connection/connection.ts';
import { exitCodes } from '../exit-codes.ts';
import { type ChoicesGiven, choices } from '../importing/choices.ts';
import { filesSaidToBe } from '../importing/column-choices.ts';
import { writeErrorFiles } from '../importing/error-files.ts';
import { filesToSend } from '../importing/files-to-send.ts';
import { firstRowsText } from '../importing/first-rows-text.ts';
import { leftOutText, type RowsNotTaken } from '../importing/left-out-text.ts';
import { previewText } from '../importing/preview-text.ts';
import { auditText, countsText } from '../importing/result-text.ts';
import { runToTheEnd } from '../importing/run-import.ts';
import type { ImportWhole } from '../importing/said.ts';
import { sendFiles } from '../importing/send-files.ts';
import { askWhether, somebodyIsThere } from '../input/ask.ts';
import { interrupted, untilInterrupted } from '../interruption.ts';
import { counted } from '../output/in-words.ts';
import { printJson } from '../output/print.ts';
import { withProgress } from '../output/progress-line.ts';

interface ImportOptions extends ConnectionGiven, ChoicesGiven {
  dryRun?: boolean;
  yes?: boolean;
  errors?: string;
  leftOut?: string;
  json?: boolean;
}

const gather = (one: string, before: string[] = []) => [...before, one];

const examples = `
Examples:
  leadsheet import salesforce-export.zip
  leadsheet import ./pipeline --map "Engaging=explore" --map "Prospecting=time" --dry-run
  leadsheet import contacts.vcf --dry-run
  leadsheet import people.csv --as people.csv=contacts --map "Call name=nickname" --map "Shoe size=none"
  leadsheet import accounts.csv deals.csv --date-order "day first" --yes

Nothing is written before you agree to what is shown. The same files again make no duplicates, so an import that was
stopped goes on when it is given again. Rows that could not be used are written beside the files, each with its reason:
mend them there, and import that file.`;

export function addImport(program: Command): void {
  const command = program
    .command('import')
    .description(
      'bring in a Salesforce export, an export of Leadsheet, tables (CSV, Excel), cards of an address book (vCard), a calendar or mails',
    )
    .argument('<path...>', 'zips, CSV, Excel, vCard and iCalendar files, or folders of them')
    .option('--dry-run', 'read and count everything, write nothing')
    .option(
      '--map <theirs=ours>',
      'what a stage opens on our line (a kind, won, lost or none), or which field a column fills (none leaves it out)',
      gather,
    )
    .option(
      '--as <file=what>',
      'what one row of a file is: person, company, deal, or what else it is about; none leaves it out',
      gather,
    )
    .option('--encoding <file=letters>', 'how its letters are written, such as windows-1250', gather)
    .option('--separator <file=sign>', 'what parts its cells: comma, semicolon, tab or bar', gather)
    .option('--owner <theirs=member>', 'who an owner of theirs is among our members', gather)
    .option('--source-name <name>', 'under the same name a later import updates what this one brought')
    .option('--currency <code>', 'of amounts that name none, such as EUR')
    .option('--zone <zone>', 'of times that name none, such as Europe/Berlin')
    .addOption(new Option('--date-order <order>', 'of dates such as 3/4/2026').choices(dateOrders))
    .addOption(new Option('--decimal-mark <mark>', 'of numbers such as 1.234').choices(decimalMarks))
    .option('--list-price', 'give open deals without an amount the list price of their product')
    .option('-y, --yes', 'go on without asking')
    .option('--errors <file>', 'where rows that could not be used are written')
    .option('--left-out <file>', 'where rows that were left out on purpose are written')
    .option('--json', 'answer in JSON');
  withConnection(command).addHelpText('after', examples).action(importAll);
}

async function importAll(paths: string[], options: ImportOptions): Promise<void> {
  const files = await filesToSend(paths);
  const connection = await connected(options);
  const { may, workspace } = await connection.ask(getMe, {});
  if (!may.import) throw new CommandFailed(exitCodes.refused, 'Your role may not import. Ask an admin.');
  const importId = newId();
  const inJson = options.json === true;

  const proposed = await interruptible('Stopped. Nothing was imported.', (signal) =>
    withProgress({ inJson }, async (line) => {
      await sendFiles(connection, importId, files, { line, signal });
      line.show('Reading');
      const look = (changes?: MappingChanges) =>
        connection.ask(previewImport, { importId, ...(changes ? { changes } : {}) }, { signal });
      const first = await look();
      const isSaid = options.as ?? options.encoding ?? options.separator;
      const known = isSaid ? await look({ files: filesSaidToBe(options, first) }) : first;
      const changes = choices(options, known);
      return changes === null ? known : look(changes);
    }),
  );
  if (!inJson) console.log(previewText(proposed));
  if (!options.dryRun && !options.yes) await agreed(workspace.name);

  const done = await interruptible('', (signal) =>
    withProgress({ inJson }, (line) =>
      runToTheEnd(connection, { importId, dryRun: options.dryRun === true }, { line, signal }),
    ),
  );
  await tell(connection, done, options, paths[0] ?? '.');
}

async function agreed(workspaceName: string): Promise<void> {
  if (!somebodyIsThere()) {
    throw new CommandFailed(
      exitCodes.usage,
      'Nothing was imported. Say --yes to go on, or --dry-run to try it.',
    );
  }
  if (await askWhether(`\nImport this into ${workspaceName}?`)) return;
  throw new CommandFailed(exitCodes.interrupted, 'Nothing was imported.');
}

/** Work that ^C ends cleanly; what is thrown because of it is said in the words given. */
async function interruptible<Value>(
  message: string,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const interruption = untilInterrupted();
  try {
    return await work(interruption.signal);
  } catch (error) {
    throw error instanceof Error && error.name === 'AbortError' ? interrupted(message) : error;
  } finally {
    interruption.release();
  }
}

/** Says what came of it: the counts, where the rows that failed are, and how the pipeline looks now. */
async function tell(
  connection: Connection,
  done: ImportWhole,
  options: ImportOptions,
  beside: string,
): Promise<void> {
  const { importId } = done;
  if (!options.json) console.log(`\n${countsText(done)}`);
  const firstRows = done.dryRun ? firstRowsText(done) : '';
  if (!options.json && firstRows !== '') console.log(`\n${firstRows}`);
  const notTaken = await connection.ask(countRowsNotTaken, { importId });
  const sources = notTaken.files.filter(({ failed }) => failed > 0).map(({ file }) => file);
  const errorFiles = await writeErrorFiles(connection, importId, sources, { named: options.errors, beside });
  const leftOutFiles =
    options.leftOut === undefined ? [] : await leftOutRows(connection, importId, notTaken, options.leftOut);
  if (!options.json && notTaken.leftOut.length > 0) console.log(`\n${leftOutText(notTaken, leftOutFiles)}`);
  if (!options.json && errorFiles.length > 0) {
    const rows = counted(done.errors, 'row');
    console.log(
      `\n${rows} could not be used, or not wholly, each with its reason in ${errorFiles.join(', ')}.`,
    );
  }
  // A list of people alone says nothing of the pipeline.
  const broughtDeals = done.counts.deals !== undefined;
  const audit =
    done.state === 'done' && !done.dryRun && broughtDeals ? await connection.ask(getPipelineAudit, {}) : null;
  if (options.json) {
    const { preview, kinds: _, ourRoles: __, members: ___, ...shown } = done;
    const { firstRows = [] } = preview;
    printJson({
      import: shown,
      ...(done.dryRun ? { firstRows } : {}),
      audit,
      errorFiles,
      leftOut: notTaken.leftOut,
      leftOutFiles,
    });
  } else if (audit) {
    console.log(`\n${auditText(audit)}`);
  }
  if (!options.json && done.state === 'done' && !done.dryRun) {
    console.log(`\nTo take all of it back: leadsheet imports undo ${importId}`);
  }
  endAs(done);
}

function endAs({ state, message, errors, counts, dryRun }: ImportWhole): void {
  if (state === 'paused' || state === 'stopped') {
    throw interrupted('Paused. What it brought so far stands, and the same command goes on from there.');
  }
  if (state === 'failed') throw new CommandFailed(exitCodes.failed, message ?? 'The import failed.');
  if (broughtNothing(counts)) {
    throw new CommandFailed(
      exitCodes.failed,
      `Nothing ${dryRun ? 'would be' : 'was'} imported: no row of these files is one that comes in as what its file was taken for. Say what a file is with --as, such as --as list.csv=deal.`,
    );
  }
  if (errors > 0) process.exitCode = exitCodes.rowsFailed;
}

/** Writes what was left out on purpose as well, a file for each that it came from. */
function leftOutRows(
  connection: Connection,
  importId: string,
  { files }: RowsNotTaken,
  named: string,
): Promise<string[]> {
  const sources = files.filter(({ skipped }) => skipped > 0).map(({ file }) => file);
  return writeErrorFiles(connection, importId, sources, { named, beside: '.', outcome: 'skipped' });
}
