import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readSettings } from '#main/settings.ts';
import { type DemoHome, demoHome, leaveDemoHome } from '../demo/demo-home.ts';
import { freePort } from '../demo/free-port.ts';
import { openInBrowser } from '../demo/open-in-browser.ts';
import { sampleIn } from '../demo/sample-in.ts';
import { untilInterrupted } from '../interruption.ts';
import { printJson } from '../output/print.ts';
import { withProgress } from '../output/progress-line.ts';

interface DemoOptions {
  home?: string;
  port?: string;
  open: boolean;
  json?: boolean;
}

const usualPort = 4780;

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('show a sample workspace until ^C, on a folder of its own; what you have stays untouched')
    .option(
      '--home <folder>',
      'keep the demo in this folder, empty or of an earlier demo; else it is gone at the end',
    )
    .option('--port <port>', 'where it listens (4780, or a free one)')
    .option('--no-open', 'do not open a browser')
    .option('--json', 'say in JSON where it runs and how to sign in')
    .action(async (options: DemoOptions) => {
      const demo = await demoHome(options.home === undefined ? undefined : resolve(options.home));
      try {
        await show(demo, options);
      } finally {
        await leaveDemoHome(demo);
      }
    });
}

async function show(demo: DemoHome, options: DemoOptions): Promise<void> {
  const interruption = untilInterrupted();
  const inJson = options.json === true;
  // Nothing from the environment: a DATABASE_URL there names a database with data.
  const port = options.port ?? (await freePort(usualPort));
  const settings = readSettings({ home: demo.home, host: '127.0.0.1', port }, {});
  const running = await withProgress({ inJson }, async (line) => {
    line.show('Starting');
    const { startLeadsheet } = await import('#main/start.ts');
    return startLeadsheet(settings);
  });
  try {
    await withProgress({ inJson }, async (line) => {
      line.show('Making the sample workspace');
      await sampleIn(running.url, demo.signIn);
    });
    tell(running.url, demo, inJson);
    if (options.open && process.stdout.isTTY) openInBrowser(running.url);
    if (!interruption.signal.aborted) await once(interruption.signal, 'abort');
  } finally {
    await running.stop();
    interruption.release();
  }
}

function tell(url: string, { home, signIn, isTemporary }: DemoHome, inJson: boolean): void {
  if (inJson) {
    printJson({ url, home, ...signIn });
    return;
  }
  const { email, password } = signIn;
  const end = isTemporary ? 'and is gone when you stop it' : 'and is there again the next time';
  console.log(`A sample workspace runs at ${url}
Sign in as  ${email}
Password    ${password}
It lies in ${home} ${end} (^C).`);
}
