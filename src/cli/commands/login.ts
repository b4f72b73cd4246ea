import { hostname } from 'node:os';
import type { Command } from 'commander';
import { getMe } from '#contract/me/me.ts';
import { getSetup } from '#contract/setup/setup.ts';
import { createToken, revokeToken } from '#contract/tokens/tokens.ts';
import { CommandFailed } from '../command-failed.ts';
import { addressOf, isUnprotected, writtenAddress } from '../connection/address.ts';
import { readClientSettings } from '../connection/client-settings.ts';
import { connectionTo } from '../connection/connection.ts';
import { inPerson } from '../connection/in-person.ts';
import { keepToken, keptToken } from '../connection/kept-tokens.ts';
import { exitCodes } from '../exit-codes.ts';
import { askFor, somebodyIsThere } from '../input/ask.ts';
import { type CredentialsGiven, credentials, withCredentials } from '../input/credentials.ts';

interface LoginOptions extends CredentialsGiven {
  url?: string;
  home?: string;
}

export function addLogin(program: Command): void {
  const command = program
    .command('login')
    .description('sign in from this machine: makes an API token and keeps it, one for each address')
    .option('--url <address>', 'the Leadsheet to sign in at (LEADSHEET_URL; the one that runs here)')
    .option('--home <folder>', 'the folder of the Leadsheet to sign in at, where it is not the usual one');
  withCredentials(command).action(login);
}

async function login(options: LoginOptions): Promise<void> {
  const { configFolder } = readClientSettings(options);
  const url = await chosenAddress(options);
  const { workspaceExists } = await connectionTo(url, {}).ask(getSetup, {});
  if (!workspaceExists) {
    throw new CommandFailed(
      exitCodes.refused,
      `This Leadsheet has no workspace yet. Open ${url} and make one.`,
    );
  }
  if (isUnprotected(url))
    console.error(`Mind that ${url} is not encrypted: your password can be read on its way.`);
  const before = await keptToken(configFolder, url);
  const given = await credentials(options, before?.email);
  const { me, made } = await inPerson(url, given, async (person) => ({
    me: await person.ask(getMe, {}),
    made: await person.ask(createToken, { name: `Command line on ${hostname()}` }),
  }));
  // The one from before would stay usable for ever, and nobody would know where it is.
  if (before !== null) await revoke(url, before).catch(() => {});
  await keepToken(configFolder, url, {
    token: made.token,
    tokenId: made.shown.tokenId,
    email: given.email,
    workspace: me.workspace.name,
  });
  console.log(
    `Signed in to ${me.workspace.name} at ${url} as ${me.member.name}. "leadsheet logout" ends it.`,
  );
}

export function addLogout(program: Command): void {
  program
    .command('logout')
    .description('end it: makes the token of this machine stop working, and forgets it')
    .option('--url <address>', 'the Leadsheet to sign out from (LEADSHEET_URL; the one that runs here)')
    .option('--home <folder>', 'the folder of the Leadsheet to sign out from')
    .action(logout);
}

async function logout(options: { url?: string; home?: string }): Promise<void> {
  const settings = readClientSettings(options);
  const url = await addressOf(settings);
  const kept = await keptToken(settings.configFolder, url);
  if (kept === null) {
    console.log(`This machine was not signed in at ${url}.`);
    return;
  }
  const revoked = await revoke(url, kept).then(
    () => true,
    (error: unknown) => error instanceof CommandFailed && error.exitCode === exitCodes.notSignedIn,
  );
  await keepToken(settings.configFolder, url, null);
  if (revoked) console.log(`Signed out from ${url}.`);
  else {
    console.error(
      `The token is forgotten here. ${url} did not answer, so revoke it there, among your API tokens.`,
    );
  }
}

function revoke(url: string, { token, tokenId }: { token: string; tokenId: string }) {
  return connectionTo(url, { token }).ask(revokeToken, { tokenId });
}

/** The one that was named or runs here, else the one that the person types. */
async function chosenAddress(options: LoginOptions): Promise<string> {
  try {
    return await addressOf(readClientSettings(options));
  } catch (error) {
    if (options.home !== undefined || options.url !== undefined || !somebodyIsThere()) throw error;
    return writtenAddress(await askFor('Address of your Leadsheet'));
  }
}
