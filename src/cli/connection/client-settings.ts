import { homedir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '#main/settings.ts';

/** Which Leadsheet a command speaks to, and as whom, as its options say. */
export interface ConnectionGiven {
  url?: string | undefined;
  token?: string | undefined;
  home?: string | undefined;
}

/** What a command needs to know to speak to a Leadsheet. */
export interface ClientSettings {
  /** Null means the one that runs on the home folder. */
  url: string | null;
  /** Null means the one that "leadsheet login" kept. */
  token: string | null;
  home: string;
  /** Where what "leadsheet login" keeps lies. */
  configFolder: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads them: the options first, then the environment, then what is usual. */
export function readClientSettings(
  given: ConnectionGiven = {},
  environment: Environment = process.env,
): ClientSettings {
  // Who names a folder means the Leadsheet that runs on it, whatever address the environment has.
  const url = given.url ?? (given.home === undefined ? environment.LEADSHEET_URL : undefined);
  return {
    url: url || null,
    token: given.token || environment.LEADSHEET_TOKEN || null,
    home: readSettings({ home: given.home }, environment).home,
    configFolder: join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'leadsheet'),
  };
}
