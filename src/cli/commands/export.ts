import { createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { CommandFailed } from '../command-failed.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { connected, withConnection } from '../connection/connection.ts';
import { fetched } from '../connection/fetched.ts';
import { exitCodes } from '../exit-codes.ts';
import { interrupted, untilInterrupted } from '../interruption.ts';
import { printJson } from '../output/print.ts';
import { withProgress } from '../output/progress-line.ts';
import { bytes } from '../output/progress-text.ts';

interface ExportOptions extends ConnectionGiven {
  force?: boolean;
  json?: boolean;
}

export function addExport(program: Command): void {
  withConnection(program.command('export'))
    .description('take everything of the workspace out into one zip of open formats')
    .argument('<file>', 'the zip to make, such as leadsheet.zip; - writes it to the standard output')
    .option('--force', 'write over a file that is there')
    .option('--json', 'answer in JSON')
    .action(exportAll);
}

async function exportAll(file: string, options: ExportOptions): Promise<void> {
  const inJson = options.json === true;
  if (!options.force && (await exists(file))) {
    throw new CommandFailed(exitCodes.usage, `${file} is there already. Name another, or say --force.`);
  }
  const connection = await connected(options);
  const interruption = untilInterrupted();
  const { signal } = interruption;
  // Under another name until it is whole, so that nobody takes half of it for all.
  const made = `${file}.part`;
  try {
    await withProgress({ inJson }, async (line) => {
      line.show('Exporting');
      const { body } = await fetched(connection.fetch('/api/export', { signal }));
      let done = 0;
      const parts = async function* () {
        for await (const part of body ?? []) {
          done += part.length;
          line.show('Exporting', { done, total: null, unit: 'bytes' });
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
  const { size } = await stat(file);
  if (inJson) printJson({ file, bytes: size });
  else console.log(`Exported into ${file} (${bytes(size)}). It holds everything: keep it safe.`);
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
