import type { z } from 'zod';
import type { importWhole } from '#contract/imports/import-shape.ts';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';

export type ImportWhole = z.input<typeof importWhole>;

/** Their names may have a = in them, ours have none. */
export function pair(text: string, option: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at > 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  throw new CommandFailed(
    exitCodes.usage,
    `${option} ${text}: write theirs=ours, such as "Negotiation=review".`,
  );
}

export const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

export function noSuch(what: string, name: string, known: readonly string[]): CommandFailed {
  const list = known.length > 0 ? ` There are: ${known.slice(0, 80).join(', ')}.` : '';
  return new CommandFailed(exitCodes.usage, `There is no ${what} "${name}" here.${list}`);
}
