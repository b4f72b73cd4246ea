import type { Command } from 'commander';
import { type RunningRecord, runningOn } from '#main/running.ts';
import { readSettings } from '#main/settings.ts';
import { exitCodes } from '../exit-codes.ts';
import { printJson } from '../output/print.ts';

export function addStatus(program: Command): void {
  program
    .command('status')
    .description('say whether Leadsheet runs, where, and whether it answers')
    .option('--home <folder>', 'the folder it was started with')
    .option('--json', 'answer in JSON')
    .action(async (options: { home?: string; json?: boolean }) => {
      const { home } = readSettings(options);
      const running = await runningOn(home);
      const isUp = running?.url != null && (await answers(running.url));
      if (!isUp) process.exitCode = running ? exitCodes.failed : exitCodes.notRunning;
      if (options.json) {
        printJson({ home, url: running?.url ?? null, pid: running?.pid ?? null, answers: isUp });
      } else {
        console.log(inWords(home, running, isUp));
      }
    });
}

function inWords(home: string, running: RunningRecord | null, isUp: boolean): string {
  if (!running) return `No Leadsheet runs on ${home}. Start it with "leadsheet start".`;
  const { pid, url } = running;
  return isUp
    ? `Leadsheet runs at ${url} (process ${pid}, data in ${home}).`
    : `Leadsheet (process ${pid}, data in ${home}) runs and does not answer yet.`;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(10_000) });
    return response.ok;
  } catch {
    return false;
  }
}
