import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Instant } from '#domain/time/calendar.ts';
import type { FileStore } from '#operations/files/file-store.ts';
import type { AskLanguageModel } from '#operations/language-models/language-model-desk.ts';
import type { Post } from '#operations/letters/post.ts';
import type { WebhookReach } from '#operations/webhooks/webhook-desk.ts';
import type { Database } from '#store/tables.ts';
import type { LimitsOfPublic } from './limits/public-limits.ts';

/** What the server is given by who starts it. */
export interface ServerOptions {
  /** As the role that bypasses no row-level security: what operations work with. */
  store: Kysely<Database>;
  /** The same role, for the sign-in library and for listening; with the types that `pg` gives by itself. */
  pool: pg.Pool;
  /** Signs sessions. */
  secret: string;
  /** The address people use; null means whatever address the server is reached under. */
  publicUrl: string | null;
  /** Where the files of imports lie until they are imported. */
  importFolder: string;
  /** Where the bytes of files lie. */
  files: FileStore;
  /** The built web app. */
  webFolder: string;
  /** The proxies whose word on the caller's address is taken, as Fastify names them; false for none. */
  trustProxy: string | false;
  /** How much those may ask for who are not signed in. */
  limits: LimitsOfPublic;
  /** What takes mails to a mail server; null where none is set up. */
  post?: Post | null;
  /** How long a letter waits in which it can be taken back; ten seconds where nothing is said. */
  letterHoldSeconds?: number;
  /** Asks the language model that a workspace has set; without it, none is reached. */
  askLanguageModel?: AskLanguageModel;
  /** Which addresses webhooks may reach besides public ones; none where nothing is said. */
  webhooks?: WebhookReach;
  clock(): Instant;
  log(line: string): void;
}
