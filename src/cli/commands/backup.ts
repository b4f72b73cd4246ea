import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { backUp } from '#main/backup/back-up.ts';
import { restore } from '#main/backup/restore.ts';
import { readSettings } from '#main/settings.ts';
import { withProgress } from '../output/progress-line.ts';
import { bytes } from '../output/progress-text.ts';

const inWords = {
  copying: 'Copying the database',
  packing: 'Packing',
  unpacking: 'Unpacking',
  checking: 'Starting the database to see that it works',
} as const;

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write everything into one file, while Leadsheet runs or not')
    .argument('<file>', 'the file to make, such as leadsheet-2026-11-22.tar.gz')
    .option('--home <folder>', 'the folder to back up')
    .action(async (file: string, options: { home?: string }) => {
      await showing((show) => backUp(readSettings(options).home, file, show));
      const size = bytes((await stat(file)).size);
      console.log(`Backed up into ${file} (${size}). It holds everything, secrets too: keep it safe.`);
    });
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('put a backup into an empty folder')
    .argument('<file>', 'a file that "leadsheet backup" made')
    .option('--home <folder>', 'the folder to restore into; it has to be empty')
    .action(async (file: string, options: { home?: string }) => {
      const { home } = readSettings(options);
      const { madeAt } = await showing((show) => restore(file, home, show));
      console.log(`Restored the backup of ${madeAt} into ${home}. Start it with "leadsheet start".`);
    });
}

type Show = Parameters<typeof backUp>[2];

function showing<Value>(work: (show: Show) => Promise<Value>): Promise<Value> {
  return withProgress({ inJson: false }, (line) =>
    work(({ step, doneBytes, totalBytes }) =>
      line.show(
        inWords[step],
        totalBytes > 0 ? { done: doneBytes, total: totalBytes, unit: 'bytes' } : undefined,
      ),
    ),
  );
}
