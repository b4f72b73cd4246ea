import type { Command } from 'commander';
import { listImports, pauseImport } from '#contract/imports/imports.ts';
import { listKeptOfImport, previewImportUndo, undoImport } from '#contract/imports/undo-import.ts';
import { CommandFailed } from '../command-failed.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { type Connection, connected, withConnection } from '../connection/connection.ts';
import { exitCodes } from '../exit-codes.ts';
import { countsText } from '../importing/result-text.ts';
import { runToTheEnd } from '../importing/run-import.ts';
import { keptText, undoText } from '../importing/undo-text.ts';
import { undoneInTheEnd } from '../importing/watch-undo.ts';
import { askWhether, somebodyIsThere } from '../input/ask.ts';
import { interrupted, untilInterrupted } from '../interruption.ts';
import { printJson } from '../output/print.ts';
import { withProgress } from '../output/progress-line.ts';
import { table } from '../output/table.ts';

interface Given extends ConnectionGiven {
  json?: boolean;
}

interface GivenForUndo extends Given {
  dryRun?: boolean;
  yes?: boolean;
}

const examples = `
Examples:
  leadsheet imports
  leadsheet imports pause 0193f0a2-0000-7000-8000-000000000000
  leadsheet imports resume 0193f0a2-0000-7000-8000-000000000000
  leadsheet imports undo 0193f0a2-0000-7000-8000-000000000000 --dry-run

An undo takes back all that an import made and changed. What somebody changed or used since stays, and is listed.`;

export function addImports(program: Command): void {
  const imports = withConnection(program.command('imports'))
    .description('list the imports before; pause one, go on with it, or take it back')
    .option('--json', 'answer in JSON')
    .addHelpText('after', examples)
    .action(listAll);
  // The options of the list may stand before or after the word for what is to be done.
  const given = (command: Command) => command.optsWithGlobals<GivenForUndo>();
  withConnection(imports.command('pause <id>'))
    .description('pause an import that runs; what it brought stays')
    .action((importId: string, _, command: Command) => pause(importId, given(command)));
  withConnection(imports.command('resume <id>'))
    .description('go on with an import that was paused or stopped')
    .action((importId: string, _, command: Command) => resume(importId, given(command)));
  withConnection(imports.command('undo <id>'))
    .description('take a whole import back')
    .option('--dry-run', 'say what would go and what would stay, and change nothing')
    .option('-y, --yes', 'go on without asking')
    .option('--json', 'answer in JSON')
    .action((importId: string, _, command: Command) => undo(importId, given(command)));
}

async function pause(importId: string, options: Given): Promise<void> {
  await (await connected(options)).ask(pauseImport, { importId });
  console.log('Paused. What it brought so far stays; "leadsheet imports resume" goes on with it.');
}

async function listAll(options: Given): Promise<void> {
  const connection = await connected(options);
  const { items } = await connection.ask(listImports, { limit: 50 });
  if (options.json) {
    printJson({ imports: items });
    return;
  }
  const rows = items.map(({ importId, sourceName, files, counts, state, by, createdAt }) => {
    const made = Object.values(counts).reduce((sum, { created }) => sum + created, 0);
    const [first = '', ...others] = files;
    const named = others.length === 0 ? first : `${first} and ${others.length} more`;
    return [
      ...[importId, createdAt.slice(0, 16).replace('T', ' '), sourceName, named],
      ...[made.toLocaleString('en'), state, by.name],
    ];
  });
  const heads = ['Import', 'When (UTC)', 'From', 'Files', 'New', 'State', 'By'].map((head) => ({ head }));
  console.log(rows.length === 0 ? 'Nothing was imported yet.' : table(heads, rows));
}

async function resume(importId: string, options: Given): Promise<void> {
  const connection = await connected(options);
  const interruption = untilInterrupted();
  try {
    const { signal } = interruption;
    const done = await withProgress({ inJson: false }, (line) =>
      runToTheEnd(connection, { importId, dryRun: false }, { line, signal }),
    );
    console.log(countsText(done));
    if (done.state === 'paused') throw interrupted('Paused. What it brought so far stays.');
  } finally {
    interruption.release();
  }
}

async function undo(importId: string, options: GivenForUndo): Promise<void> {
  const connection = await connected(options);
  const inJson = options.json === true;
  const before = await connection.ask(previewImportUndo, { importId });
  if (!inJson) console.log(undoText(before));
  if (options.dryRun) {
    if (inJson) printJson(before);
    return;
  }
  if (!options.yes) await agreed();
  await connection.ask(undoImport, { importId });
  await withProgress({ inJson }, (line) => undoneInTheEnd(connection, importId, line));
  await tell(connection, importId, inJson);
}

async function agreed(): Promise<void> {
  if (!somebodyIsThere()) {
    throw new CommandFailed(
      exitCodes.usage,
      'Nothing was changed. Say --yes to go on, or --dry-run to look.',
    );
  }
  if (await askWhether('\nTake this import back?')) return;
  throw new CommandFailed(exitCodes.interrupted, 'Nothing was changed.');
}

async function tell(connection: Connection, importId: string, inJson: boolean): Promise<void> {
  const kept = await connection.ask(listKeptOfImport, { importId, limit: 50 });
  if (inJson) printJson({ importId, kept: kept.items, keptInAll: kept.count });
  else console.log(keptText(kept));
}
