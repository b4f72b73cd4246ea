import { createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';
import { interrupted, untilInterrupted } from '../interruption.ts';
import { withProgress } from '../output/progress-line.ts';
import type { ConnectionGiven } from './client-settings.ts';
import { connected } from './connection.ts';
import { fetched } from './fetched.ts';

export interface SaveOptions extends ConnectionGiven {
  force?: boolean;
  json?: boolean;
}

interface ToSave {
  /** Where the server has it. */
  readonly path: string;
  readonly file: string;
  /** What is said while it comes. */
  readonly doing: string;
}

/** Saves what the server sends as a file that only its owner reads; answers its size. */
export async function saveFetched({ path, file, doing }: ToSave, options: SaveOptions): Promise<number> {
  if (!options.force && (await exists(file))) {
    throw new CommandFailed(exitCodes.usage, `${file} is there already. Name another, or say --force.`);
  }
  const connection = await connected(options);
  const interruption = untilInterrupted();
  const { signal } = interruption;
  // Under another name until it is whole, so that nobody takes half of it for all.
  const made = `${file}.part`;
  try {
    await withProgress({ inJson: options.json === true }, async (line) => {
      line.show(doing);
      const { body } = await fetched(connection.fetch(path, { signal }));
      let done = 0;
      const parts = async function* () {
        for await (const part of body ?? []) {
          done += part.length;
          line.show(doing, { done, total: null, unit: 'bytes' });
          yield part;
        }
      };
      await pipeline(parts, createWriteStream(made, { mode: 0o600, flush: true }));
    });
    await rename(made, file);
  } catch (error) {
    await rm(made, { force: true });
    throw signal.aborted ? interrupted('Stopped. Nothing was written.') : brokenOff(error);
  } finally {
    interruption.release();
  }
  return (await stat(file)).size;
}

/** A server that ends in the middle of a file can say so in no other way than by breaking off. */
function brokenOff(error: unknown): unknown {
  const isCut = error instanceof TypeError && error.message === 'terminated';
  return isCut
    ? new CommandFailed(exitCodes.failed, 'The export broke off, and nothing was written. Try it again.')
    : error;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
