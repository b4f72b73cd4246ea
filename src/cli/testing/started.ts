import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { createWorkspace } from '#contract/setup/setup.ts';
import { readSettings } from '#main/settings.ts';
import { type Running, startLeadsheet } from '#main/start.ts';
import { asStartedBefore } from '#main/testing/as-started-before.ts';
import { connectionTo } from '../connection/connection.ts';

const script = fileURLToPath(new URL('../main.ts', import.meta.url));

export const anna = { email: 'anna@example.com', password: 'nine lives of a cat' };

/** What a command said, and how it ended. */
export interface Said {
  code: number;
  out: string;
  err: string;
}

/** A Leadsheet that really runs, on a folder of its own, for the tests of one file. */
export interface Started {
  readonly url: string;
  readonly home: string;
  /** A folder for whatever a test writes; gone afterwards. */
  readonly folder: string;
  /** Runs a command against it in a process of its own, with what is piped in. */
  run(args: readonly string[], options?: RunOptions): Promise<Said>;
}

interface RunOptions {
  input?: string;
  environment?: Record<string, string>;
  /** Sent when so much has been said on stderr that the words are in it. */
  interruptAt?: string;
}

/** Starts a Leadsheet before the tests of this file, with a workspace unless there is to be none. */
export function started({ withWorkspace }: { withWorkspace: boolean }): Started {
  let running: Running;
  const there = { url: '', home: '', folder: '' };
  beforeAll(async () => {
    there.folder = await mkdtemp(join(tmpdir(), 'leadsheet-cli-'));
    there.home = join(there.folder, 'home');
    await asStartedBefore(there.home);
    running = await startLeadsheet(readSettings({ home: there.home, port: 0 }, {}));
    there.url = running.url;
    if (withWorkspace) await makeWorkspace(running.url);
  });
  afterAll(async () => {
    await running.stop();
    await rm(there.folder, { recursive: true, force: true });
  });
  return Object.assign(there, {
    run: (args: readonly string[], options: RunOptions = {}) => {
      const environment = {
        LEADSHEET_HOME: there.home,
        XDG_CONFIG_HOME: there.folder,
        ...options.environment,
      };
      return runCommand(args, { ...options, environment });
    },
  });
}

/** Makes the workspace whose admin is Anna. */
export async function makeWorkspace(url: string): Promise<void> {
  await connectionTo(url, {}).ask(createWorkspace, {
    workspaceName: 'Fernwood Systems',
    name: 'Anna Berg',
    ...anna,
    zone: 'Europe/Berlin',
    currency: 'EUR',
  });
}

/** Runs the command line in a process of its own, with nothing of this one's environment but what was compiled. */
export function runCommand(args: readonly string[], options: RunOptions = {}): Promise<Said> {
  const { input = '', environment = {}, interruptAt } = options;
  const child = begin(args, environment);
  const said = listen(child);
  if (interruptAt !== undefined) {
    child.stderr.on('data', () => {
      if (!child.killed && said.err.includes(interruptAt)) child.kill('SIGINT');
    });
  }
  child.stdin.end(input);
  return ended(child, said);
}

/** Runs a command until its output has a sign in it, does the work meanwhile, and then presses ^C. */
export async function untilSaid(
  args: readonly string[],
  { environment, sign }: { environment: Record<string, string>; sign: string },
  work: (out: string) => Promise<void>,
): Promise<Said> {
  const child = begin(args, environment);
  const said = listen(child);
  const end = ended(child, said);
  const signed = new Promise<boolean>((resolve) => {
    child.stdout.on('data', () => {
      if (said.out.includes(sign)) resolve(true);
    });
    child.on('close', () => resolve(false));
  });
  try {
    if (await signed) await work(said.out);
  } finally {
    child.kill('SIGINT');
  }
  return end;
}

function begin(args: readonly string[], environment: Record<string, string>) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return spawn(process.execPath, [script, ...args], {
    env: {
      PATH,
      HOME: '/nonexistent',
      // As under the launcher, which sets it: compiling is half of what a short command costs.
      ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }),
      ...environment,
    },
  });
}

function listen(child: ChildProcessWithoutNullStreams): { out: string; err: string } {
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said.err += part;
  });
  return said;
}

function ended(child: ChildProcessWithoutNullStreams, said: { out: string; err: string }): Promise<Said> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, ...said }));
  });
}
