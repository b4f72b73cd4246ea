import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, messageOf, Problem } from './problem.ts';

/** Makes the home folder, for its owner's eyes only. */
export async function makeHomeFolder(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Problem(
      `The folder ${home} could not be made (${messageOf(error)}). Name another with --home or LEADSHEET_HOME.`,
    );
  }
}

/** The secret that sessions are signed with: made once, kept in the home folder, readable by its owner only. */
export async function keptSecret(home: string): Promise<string> {
  const file = join(home, 'secret');
  const made = join(home, `secret.${process.pid}`);
  try {
    // Written aside and linked, so that a half-written secret is never seen and the first of two makers wins.
    await writeFile(made, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    await link(made, file).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    return (await readFile(file, 'utf8')).trim();
  } finally {
    await rm(made, { force: true });
  }
}
