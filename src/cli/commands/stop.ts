import type { Command } from 'commander';
import { readSettings } from '#main/settings.ts';
import { stopLeadsheet } from '#main/stop.ts';
import { exitCodes } from '../exit-codes.ts';

export function addStop(program: Command): void {
  program
    .command('stop')
    .description('stop the Leadsheet that runs on a folder, and its database')
    .option('--home <folder>', 'the folder it was started with')
    .action(async (options: { home?: string }) => {
      const { home } = readSettings(options);
      if (await stopLeadsheet(home)) {
        console.log('Leadsheet has stopped.');
        return;
      }
      console.log(`No Leadsheet runs on ${home}.`);
      process.exitCode = exitCodes.notRunning;
    });
}
