import type { Command } from 'commander';
import { z } from 'zod';
import type { OperationContract } from '#contract/operation.ts';
import { CommandFailed } from '../command-failed.ts';
import { addressOf } from '../connection/address.ts';
import { type ConnectionGiven, readClientSettings } from '../connection/client-settings.ts';
import { type Connection, connected, withConnection } from '../connection/connection.ts';
import { inPerson } from '../connection/in-person.ts';
import { keptToken } from '../connection/kept-tokens.ts';
import { exitCodes } from '../exit-codes.ts';
import { readStdin } from '../input/ask.ts';
import { type CredentialsGiven, credentials, withCredentials } from '../input/credentials.ts';
import { inputOf } from '../input/input-of.ts';
import { nearest } from '../nearest.ts';
import { printJson } from '../output/print.ts';
import { operationNamed } from './operations.ts';

interface CallOptions extends ConnectionGiven, CredentialsGiven {
  idempotencyKey?: string;
}

/** What "leadsheet call" leaves to a command of its own, and why. Everything else in the contract it does. */
export const notByCall: Readonly<Record<string, string>> = {
  signIn: 'A session lives in a browser. "leadsheet login" signs in from a machine, and keeps a token.',
  signOut: '"leadsheet logout" makes the token of this machine stop working.',
};

const examples = `
Examples:
  leadsheet call getMe
  leadsheet call listDeals state=open limit:=5
  leadsheet call getDeal dealId=0193f0a2-…
  leadsheet call createDeal '{"name": "Fernwood, line 3"}'
  leadsheet call createDeal - < deal.json

Input is one JSON object (or - for what is piped in), or fields: name=text, and name:=json for what is no text.
"leadsheet operations <name>" says what an operation takes. The answer is JSON.`;

export function addCall(program: Command): void {
  const command = program
    .command('call')
    .description('do any one thing that Leadsheet can do, as programs do; the answer is JSON')
    .argument('<operation>', 'its name; "leadsheet operations" lists them')
    .argument('[input...]', 'a JSON object, - for what is piped in, or fields such as name=text')
    .option('--json', 'say what goes wrong in JSON too')
    .option('--idempotency-key <uuid>', 'sent again under the same, a write is done once');
  withCredentials(withConnection(command)).addHelpText('after', examples).action(call);
}

async function call(name: string, given: string[], options: CallOptions): Promise<void> {
  const contract = operationNamed(name);
  const instead = notByCall[name];
  if (instead !== undefined) throw new CommandFailed(exitCodes.usage, instead);
  const input = checked(contract, await inputOf(given, readStdin));
  const ask = async (connection: Connection) =>
    connection.ask(contract, input, { idempotencyKey: options.idempotencyKey });
  if (contract.access !== 'person') return printJson(await ask(await connected(options)));
  if (options.passwordStdin && given.includes('-')) {
    throw new CommandFailed(exitCodes.usage, 'Only one of the password and the input can be piped in.');
  }
  const settings = readClientSettings(options);
  const url = await addressOf(settings);
  const kept = await keptToken(settings.configFolder, url);
  printJson(await inPerson(url, await credentials(options, kept?.email), ask));
}

/** What is wrong with the input is said before anything is sent; it goes out as it was written. */
function checked(contract: OperationContract, input: Record<string, unknown>): Record<string, unknown> {
  const parsed = contract.input.safeParse(input);
  const issues = [
    ...(parsed.success ? [] : parsed.error.issues.map(inText)),
    ...unknownFields(contract, input),
  ];
  if (issues.length === 0) return input;
  throw new CommandFailed(
    exitCodes.usage,
    [
      `This is not what ${contract.name} takes:`,
      ...issues.map(({ path, message }) => `  ${path.join('.') || 'input'}: ${message}`),
      `"leadsheet operations ${contract.name}" explains it.`,
    ].join('\n'),
    { code: 'invalid_input', issues },
  );
}

const inText = ({ path, message }: { path: PropertyKey[]; message: string }) => ({
  path: path.map(String),
  message,
});

/** The server lets fields pass that it does not know; typed by hand they are slips, and would change what is done. */
function unknownFields(contract: OperationContract, input: Record<string, unknown>) {
  const { properties } = z.toJSONSchema(contract.input, { io: 'input', unrepresentable: 'any' });
  if (properties === undefined) return [];
  const known = Object.keys(properties);
  return Object.keys(input)
    .filter((field) => !known.includes(field))
    .map((field) => {
      const meant = nearest(field, known);
      return { path: [field], message: `There is no such field.${meant ? ` Did you mean ${meant}?` : ''}` };
    });
}
