import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { backUp } from '#main/backup/back-up.ts';
import { restore } from '#main/backup/restore.ts';
import { readSettings } from '#main/settings.ts';
import { ProgressLine } from '../progress.ts';

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
      await withProgress((show) => backUp(readSettings(options).home, file, show));
      const megabytes = ((await stat(file)).size / 1_000_000).toFixed(1);
      console.log(
        `Backed up into ${file} (${megabytes} MB). It holds everything, secrets too: keep it safe.`,
      );
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
      const { madeAt } = await withProgress((show) => restore(file, home, show));
      console.log(`Restored the backup of ${madeAt} into ${home}. Start it with "leadsheet start".`);
    });
}

type Show = Parameters<typeof backUp>[2];

async function withProgress<T>(work: (show: Show) => Promise<T>): Promise<T> {
  const line = new ProgressLine();
  try {
    return await work(({ step, doneBytes, totalBytes }) => line.show(inWords[step], doneBytes, totalBytes));
  } finally {
    line.clear();
  }
}
