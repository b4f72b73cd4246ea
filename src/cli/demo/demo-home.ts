import { randomInt } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHomeFolder } from '#main/home-folder.ts';
import { codeOf, Problem } from '#main/problem.ts';

/** How to sign in to a demo. */
export interface DemoSignIn {
  email: string;
  password: string;
}

/** The folder of a demo. */
export interface DemoHome {
  home: string;
  signIn: DemoSignIn;
  /** Gone when the demo ends. */
  isTemporary: boolean;
}

const markIn = (home: string) => join(home, 'demo.json');

/** Takes an empty folder for a demo, or one that a demo made before. One with anything else in it is left alone. */
export async function demoHome(named: string | undefined): Promise<DemoHome> {
  if (named === undefined) {
    const home = await mkdtemp(join(tmpdir(), 'leadsheet-demo-'));
    return { home, signIn: await marked(home), isTemporary: true };
  }
  await makeHomeFolder(named);
  const before = await markOf(named);
  if (before) return { home: named, signIn: before, isTemporary: false };
  if ((await readdir(named)).length > 0) {
    throw new Problem(
      `There is something in ${named} that no demo made, so it is left alone. Name an empty folder, or none.`,
    );
  }
  return { home: named, signIn: await marked(named), isTemporary: false };
}

/** Leaves nothing of a temporary one. */
export async function leaveDemoHome({ home, isTemporary }: DemoHome): Promise<void> {
  if (isTemporary) await rm(home, { recursive: true, force: true });
}

async function marked(home: string): Promise<DemoSignIn> {
  const signIn = { email: 'demo@leadsheet.example', password: newPassword() };
  await writeFile(markIn(home), `${JSON.stringify(signIn)}\n`, { mode: 0o600, flag: 'wx' });
  return signIn;
}

async function markOf(home: string): Promise<DemoSignIn | null> {
  try {
    return JSON.parse(await readFile(markIn(home), 'utf8')) as DemoSignIn;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Easy to type, and hard to guess for who is on the same machine. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group()].join('-');
}
