import type { Command } from 'commander';
import { runningOn } from '#main/running.ts';
import { readSettings } from '#main/settings.ts';
import { exitCodes } from '../exit-codes.ts';

export function addStatus(program: Command): void {
  program
    .command('status')
    .description('say whether Leadsheet runs, where, and whether it answers')
    .option('--home <folder>', 'the folder it was started with')
    .action(async (options: { home?: string }) => {
      const { home } = readSettings(options);
      const running = await runningOn(home);
      if (!running) {
        console.log(`No Leadsheet runs on ${home}. Start it with "leadsheet start".`);
        process.exitCode = exitCodes.notRunning;
        return;
      }
      if (running.url && (await answers(running.url))) {
        console.log(`Leadsheet runs at ${running.url} (process ${running.pid}, data in ${home}).`);
        return;
      }
      console.log(`Leadsheet (process ${running.pid}, data in ${home}) runs and does not answer yet.`);
      process.exitCode = exitCodes.failed;
    });
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(10_000) });
    return response.ok;
  } catch {
    return false;
  }
}
