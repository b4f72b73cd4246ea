import type { Command } from 'commander';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';
import { askFor, askForSecret, readStdin } from './ask.ts';

export interface CredentialsGiven {
  email?: string;
  passwordStdin?: boolean;
}

/** Gives a command the options by which it learns who signs in, without a password in the list of processes. */
export function withCredentials(command: Command): Command {
  return command
    .option('--email <address>', 'your e-mail address; asked for otherwise')
    .option('--password-stdin', 'take the password from what is piped in; asked for otherwise');
}

/** Asks for what was not given. */
export async function credentials(given: CredentialsGiven, usualEmail = '') {
  if (given.passwordStdin && given.email === undefined && usualEmail === '') {
    throw new CommandFailed(exitCodes.usage, 'With --password-stdin, say who you are with --email.');
  }
  const email = given.email ?? (given.passwordStdin ? usualEmail : await askFor('E-mail', usualEmail));
  const password = given.passwordStdin
    ? (await readStdin()).replace(/\r?\n$/, '')
    : await askForSecret('Password');
  return { email, password };
}
