#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { Problem } from '#main/problem.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { addBackup, addRestore } from './commands/backup.ts';
import { addStart } from './commands/start.ts';
import { addStatus } from './commands/status.ts';
import { addStop } from './commands/stop.ts';
import { exitCodes, exitCodesHelp } from './exit-codes.ts';

const program = new Command('leadsheet')
  .description('Shows what each person at the client has committed to, and what to ask for next.')
  .version(packageFile.version)
  .showHelpAfterError('(leadsheet --help lists the commands, leadsheet <command> --help explains one)')
  .addHelpText('after', exitCodesHelp)
  .exitOverride();

for (const add of [addStart, addStop, addStatus, addBackup, addRestore]) add(program);
for (const command of program.commands) command.copyInheritedSettings(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  // Commander has said by itself what was written wrong; help and version end by an "error" of code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  console.error(error instanceof Problem ? error.message : error);
  return exitCodes.failed;
}
