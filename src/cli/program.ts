import { Command } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { addBackup, addRestore } from './commands/backup.ts';
import { addCall } from './commands/call.ts';
import { addDeals } from './commands/deals.ts';
import { addDemo } from './commands/demo.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addImports } from './commands/imports.ts';
import { addLogin, addLogout } from './commands/login.ts';
import { addOperations } from './commands/operations.ts';
import { addPassword } from './commands/password.ts';
import { addPerson } from './commands/person.ts';
import { addRead } from './commands/read.ts';
import { addStart } from './commands/start.ts';
import { addStatus } from './commands/status.ts';
import { addStop } from './commands/stop.ts';
import { addToday } from './commands/today.ts';
import { addRebuild, addVerify } from './commands/upkeep.ts';
import { addUpsert } from './commands/upsert.ts';
import { exitCodesHelp } from './exit-codes.ts';

type Add = (program: Command) => void;

/** The commands in the order and under the headings of the help. */
const groups: readonly { heading: string; commands: readonly Add[] }[] = [
  {
    heading: 'On this machine:',
    commands: [addStart, addStop, addStatus, addDemo, addBackup, addRestore, addPassword],
  },
  { heading: 'Signing in:', commands: [addLogin, addLogout] },
  {
    heading: 'Signed in:',
    commands: [
      addToday,
      addDeals,
      addImport,
      addImports,
      addUpsert,
      addRead,
      addExport,
      addPerson,
      addRebuild,
      addVerify,
    ],
  },
  { heading: 'For programs:', commands: [addCall, addOperations] },
];

/** The whole command line, ready to be given arguments. */
export function makeProgram(): Command {
  const program = new Command('leadsheet')
    .description('Shows what each person at the client has committed to, and what to ask for next.')
    .version(packageFile.version)
    .showHelpAfterError('(leadsheet --help lists the commands, leadsheet <command> --help explains one)')
    .addHelpText('after', exitCodesHelp)
    .exitOverride();
  for (const { heading, commands } of groups) {
    program.commandsGroup(heading);
    for (const add of commands) add(program);
  }
  program.addHelpCommand(new Command('help [command]').description('explain a command').helpGroup('Help:'));
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}
