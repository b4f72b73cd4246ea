import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, Problem } from '#main/problem.ts';

/** What "leadsheet login" keeps for one address. */
export interface KeptToken {
  token: string;
  tokenId: string;
  email: string;
  workspace: string;
}

type KeptTokens = Record<string, KeptToken>;

const fileIn = (configFolder: string) => join(configFolder, 'tokens.json');

/** The token that is kept for an address, if there is one. */
export async function keptToken(configFolder: string, address: string): Promise<KeptToken | null> {
  return (await readAll(configFolder))[address] ?? null;
}

/** Keeps a token for an address, readable by its owner only; null forgets it. */
export async function keepToken(
  configFolder: string,
  address: string,
  kept: KeptToken | null,
): Promise<void> {
  const { [address]: _, ...others } = await readAll(configFolder);
  const all = kept === null ? others : { ...others, [address]: kept };
  const file = fileIn(configFolder);
  const made = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    // Written aside and moved into place, so that a half-written file never loses the other addresses.
    await writeFile(made, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600, flush: true });
    await rename(made, file);
  } finally {
    await rm(made, { force: true });
  }
}

async function readAll(configFolder: string): Promise<KeptTokens> {
  const file = fileIn(configFolder);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeptTokens;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(`${file} cannot be read. Remove it, and sign in again with "leadsheet login".`);
  }
}
