import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { makeHomeFolder } from '#main/home-folder.ts';
import { Problem } from '#main/problem.ts';
import { runningOn } from '#main/running.ts';
import { readSettings, type Settings } from '#main/settings.ts';

interface StartOptions {
  home?: string;
  host?: string;
  port?: string;
  foreground?: boolean;
}

export function addStart(program: Command): void {
  program
    .command('start')
    .description('start Leadsheet, with its own database unless DATABASE_URL names one')
    .option('--home <folder>', 'where it keeps everything (LEADSHEET_HOME; ~/.local/share/leadsheet)')
    .option('--port <port>', 'where it listens (PORT; 4780)')
    .option('--host <address>', 'for whom it listens (HOST; 127.0.0.1, this machine only)')
    .option('--foreground', 'stay in this terminal until ^C')
    .action(async (options: StartOptions) => {
      const settings = readSettings(options);
      if (options.foreground) await runHere(settings);
      else await runInBackground(settings);
    });
}

async function runHere(settings: Settings): Promise<void> {
  // Loaded here, so that the other commands do not wait for all of the server.
  const { startLeadsheet } = await import('#main/start.ts');
  const running = await startLeadsheet(settings);
  if (running.migrated.length > 0) console.log(`Brought the database to version ${running.migrated.at(-1)}.`);
  console.log(`Leadsheet runs at ${running.url}  (its data: ${settings.home}; ^C stops it)`);
  // The terminal and a launcher may both pass on the same ^C, so that a second one is nothing new.
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await running.stop();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

async function runInBackground(settings: Settings): Promise<void> {
  await makeHomeFolder(settings.home);
  const logFile = join(settings.home, 'leadsheet.log');
  const log = openSync(logFile, 'a', 0o600);
  const lengthBefore = (await readFile(logFile, 'utf8')).length;
  const script = process.argv[1] ?? '';
  const options = ['--home', settings.home, '--host', settings.host, '--port', String(settings.port)];
  const child = spawn(process.execPath, [script, 'start', '--foreground', ...options], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  while (child.exitCode === null) {
    const running = await runningOn(settings.home);
    if (running?.pid === child.pid && running?.url) {
      console.log(
        `Leadsheet runs at ${settings.publicUrl ?? running.url}  (process ${running.pid}; "leadsheet stop" stops it)`,
      );
      child.unref();
      return;
    }
    await wait(50);
  }
  const said = (await readFile(logFile, 'utf8')).slice(lengthBefore).trim();
  throw new Problem(said || `Leadsheet ended as soon as it was started; ${logFile} may tell why.`);
}
