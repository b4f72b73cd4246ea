import { runningOn } from '#main/running.ts';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ClientSettings } from './client-settings.ts';

/** The address of the Leadsheet that is meant, without a slash at its end. */
export async function addressOf(settings: ClientSettings): Promise<string> {
  if (settings.url !== null) return writtenAddress(settings.url);
  const running = await runningOn(settings.home);
  if (running?.url) return writtenAddress(running.url);
  throw new CommandFailed(
    exitCodes.notRunning,
    running
      ? `The Leadsheet on ${settings.home} is just starting. Try again in a moment.`
      : `No Leadsheet runs on ${settings.home}.
Start it with "leadsheet start", or name another with --url https://… (or LEADSHEET_URL).`,
    { code: 'not_running' },
  );
}

/** An address in the one form that tokens are kept under. */
export function writtenAddress(address: string): string {
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (url === null) {
    throw new CommandFailed(
      exitCodes.usage,
      `${address} is no address. It looks like https://sales.example.com.`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** Whether what is sent there can be read on the way. */
export function isUnprotected(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
