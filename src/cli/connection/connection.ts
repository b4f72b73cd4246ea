import type { Command } from 'commander';
import { v7 as newId } from 'uuid';
import { type Answer, connect } from '#contract/client.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';
import { addressOf } from './address.ts';
import { type ConnectionGiven, readClientSettings } from './client-settings.ts';
import { failureOf } from './failure-of.ts';
import { keptToken } from './kept-tokens.ts';

export interface AskOptions {
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** A Leadsheet that a command speaks to. */
export interface Connection {
  readonly url: string;
  /** Asks for one operation; what is no answer ends the command with the right message and exit code. */
  ask<Contract extends OperationContract>(
    contract: Contract,
    input: SentTo<Contract>,
    options?: AskOptions,
  ): Promise<OutputOf<Contract>>;
  /** Fetches what is no JSON: the files that go in and come out. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** Gives a command the options that say which Leadsheet it speaks to, and as whom. */
export function withConnection(command: Command): Command {
  return command
    .option('--url <address>', 'the Leadsheet to speak to (LEADSHEET_URL; the one that runs here)')
    .option('--token <token>', 'an API token (LEADSHEET_TOKEN; the one that "leadsheet login" kept)')
    .option('--home <folder>', 'the folder of the Leadsheet to speak to, where it is not the usual one');
}

/** Finds the Leadsheet that is meant and the token for it. Nothing is asked of it yet. */
export async function connected(given: ConnectionGiven): Promise<Connection> {
  const settings = readClientSettings(given);
  const url = await addressOf(settings);
  const token = settings.token ?? (await keptToken(settings.configFolder, url))?.token;
  return connectionTo(url, { token, signInCommand: signInCommand(given) });
}

/** What to type to sign in at the same Leadsheet. */
export function signInCommand({ url, home }: ConnectionGiven): string {
  if (url !== undefined) return `leadsheet login --url ${url}`;
  return home === undefined ? 'leadsheet login' : `leadsheet login --home ${home}`;
}

/** Speaks to the Leadsheet at an address, with a token or with headers of another kind. */
export function connectionTo(
  url: string,
  options: { token?: string | undefined; fetch?: typeof fetch; signInCommand?: string },
): Connection {
  const { token, signInCommand = 'leadsheet login', fetch: fetchIt = fetch } = options;
  return {
    url,
    async ask(contract, input, { idempotencyKey, signal } = {}) {
      // The client of the contract knows only of a fault; what to say where nobody answers is kept here.
      let unreachable: unknown;
      const client = connect<AbortSignal>({
        fetch: async (address, init) => {
          try {
            return await fetchIt(address, init);
          } catch (error) {
            unreachable = notReached(url, error);
            throw error;
          }
        },
        baseUrl: url,
        ...(token === undefined ? {} : { token }),
      });
      const answer: Answer<OutputOf<typeof contract>> = await client.call(contract, input, {
        ...(contract.method === 'GET' ? {} : { idempotencyKey: idempotencyKey ?? newId() }),
        ...(signal === undefined ? {} : { signal }),
      });
      if (answer.ok) return answer.value;
      throw unreachable ?? failureOf(answer.failure, signInCommand);
    },
    async fetch(path, init = {}) {
      const headers = new Headers(init.headers);
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
      try {
        return await fetchIt(`${url}${path}`, { ...init, headers });
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') throw error;
        throw notReached(url, error);
      }
    },
  };
}

function notReached(url: string, error: unknown): CommandFailed {
  const why = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return new CommandFailed(
    exitCodes.notRunning,
    `No Leadsheet answers at ${url}${why}. "leadsheet status" says what runs here.`,
    { code: 'not_running' },
  );
}
