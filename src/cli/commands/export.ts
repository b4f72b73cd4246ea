import type { Command } from 'commander';
import { withConnection } from '../connection/connection.ts';
import { type SaveOptions, saveFetched } from '../connection/save-fetched.ts';
import { printJson } from '../output/print.ts';
import { bytes } from '../output/progress-text.ts';

export function addExport(program: Command): void {
  withConnection(program.command('export'))
    .description('take everything of the workspace out into one zip of open formats')
    .argument('<file>', 'the zip to make, such as leadsheet.zip; - writes it to the standard output')
    .option('--force', 'write over a file that is there')
    .option('--json', 'answer in JSON')
    .action(exportAll);
}

async function exportAll(file: string, options: SaveOptions): Promise<void> {
  const size = await saveFetched({ path: '/api/export', file, doing: 'Exporting' }, options);
  if (options.json) printJson({ file, bytes: size });
  else console.log(`Exported into ${file} (${bytes(size)}). It holds everything: keep it safe.`);
}
