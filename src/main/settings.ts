import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { S3Settings } from '#connectors/files/s3-store.ts';
import { usualLimits } from '#server/limits/public-limits.ts';
import { Problem } from './problem.ts';

/** All that can be set from outside. Only the command line has a few of its own, in its client-settings. */
export interface Settings {
  /** The folder of this installation: the embedded database, the secret, what is running. */
  home: string;
  /** A PostgreSQL of the person's own; null means the embedded one. */
  databaseUrl: string | null;
  host: string;
  port: number;
  /** The address people use, where it differs from host and port (behind a proxy); null otherwise. */
  publicUrl: string | null;
  /** Shared by several servers on one database; null means the one kept in the home folder. */
  secret: string | null;
  /** How often a minute one address may ask for what is public. */
  publicRequestsPerMinute: number;
  /** The mail server that takes mails, and the address that these come from; null where none is set up. */
  mail: { url: string; from: string } | null;
  /** Where the bytes of files lie with a service that speaks S3; null means the folder `files` in the home folder. */
  filesIn: S3Settings | null;
  /** Private addresses and networks that webhooks may reach all the same. */
  webhookAllowedAddresses: string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line says over the environment. */
export interface SettingsGiven {
  home?: string | undefined;
  host?: string | undefined;
  port?: string | number | undefined;
}

/** Reads the settings: the command line first, then the environment, then what is usual. */
export function readSettings(given: SettingsGiven = {}, environment: Environment = process.env): Settings {
  return {
    home: homeFolder(given.home ?? environment.LEADSHEET_HOME, environment),
    databaseUrl: databaseUrl(environment.DATABASE_URL),
    host: given.host ?? environment.HOST ?? '127.0.0.1',
    port: port(given.port ?? environment.PORT),
    publicUrl: publicUrl(environment.PUBLIC_URL),
    secret: secret(environment.LEADSHEET_SECRET),
    publicRequestsPerMinute: requests(environment.PUBLIC_REQUESTS_PER_MINUTE),
    mail: mail(environment.SMTP_URL, environment.MAIL_FROM),
    filesIn: filesIn(environment),
    webhookAllowedAddresses: networks(environment.WEBHOOK_ALLOWED_ADDRESSES),
  };
}

function homeFolder(named: string | undefined, environment: Environment): string {
  if (named) return resolve(named);
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'leadsheet');
}

function port(value: string | number | undefined): number {
  if (value === undefined || value === '') return 4780;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new Problem(`The port is ${value}; PORT (or --port) has to be a whole number from 0 to 65535.`);
}

function databaseUrl(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.parse(value);
  if (url?.protocol === 'postgres:' || url?.protocol === 'postgresql:') return value;
  throw new Problem(
    'DATABASE_URL is no PostgreSQL address; it looks like postgres://user:password@host:5432/database.',
  );
}

function publicUrl(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.parse(value);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return value.replace(/\/+$/, '');
  throw new Problem(`PUBLIC_URL is ${value}; it has to be a web address such as https://sales.example.com.`);
}

function secret(value: string | undefined): string | null {
  if (!value) return null;
  if (value.length >= 32) return value;
  throw new Problem('LEADSHEET_SECRET is too short; give it 32 characters or more, made by chance.');
}

function requests(value: string | undefined): number {
  if (!value) return usualLimits.requestsPerMinute;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 10 && number <= 1_000_000) return number;
  throw new Problem(
    `PUBLIC_REQUESTS_PER_MINUTE is ${value}; it has to be a whole number from 10 to 1000000.`,
  );
}

function networks(value: string | undefined): string[] {
  const named = (value ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = named.find((one) => !isNetwork(one));
  if (wrong === undefined) return named;
  throw new Problem(
    `WEBHOOK_ALLOWED_ADDRESSES has ${wrong}; it has to be addresses or networks such as 10.0.0.0/8, with commas in between.`,
  );
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

function mail(url: string | undefined, from: string | undefined): Settings['mail'] {
  if (!url && !from) return null;
  const { protocol, hostname } = URL.parse(url ?? '') ?? {};
  // Its name and password stand in it, so it is not said again.
  if (!url || !hostname || (protocol !== 'smtp:' && protocol !== 'smtps:')) {
    throw new Problem(
      'SMTP_URL has to be the address of a mail server, such as smtp://name:password@mail.example.com:587.',
    );
  }
  if (!from || !/^[^\s@<>,"]+@[^\s@<>,"]+$/.test(from)) {
    throw new Problem('MAIL_FROM has to be the address that mails come from, such as sales@example.com.');
  }
  return { url, from };
}

function filesIn(environment: Environment): S3Settings | null {
  const { FILES_S3_BUCKET: bucket, FILES_S3_ENDPOINT: endpoint, FILES_S3_REGION: region } = environment;
  const { FILES_S3_KEY_ID: accessKeyId, FILES_S3_SECRET: secretAccessKey } = environment;
  if (!bucket) {
    if (!endpoint && !accessKeyId && !secretAccessKey) return null;
    throw new Problem('FILES_S3_BUCKET is missing: name the bucket that files are to be kept in.');
  }
  const { protocol } = URL.parse(endpoint ?? '') ?? {};
  if (endpoint && protocol !== 'http:' && protocol !== 'https:') {
    throw new Problem(
      `FILES_S3_ENDPOINT is ${endpoint}; it has to be the address of a service that speaks S3, such as https://s3.example.com.`,
    );
  }
  if (Boolean(accessKeyId) !== Boolean(secretAccessKey)) {
    throw new Problem('FILES_S3_KEY_ID and FILES_S3_SECRET go together; set both, or neither.');
  }
  return {
    bucket,
    endpoint: endpoint || null,
    region: region || 'us-east-1',
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : null,
  };
}
