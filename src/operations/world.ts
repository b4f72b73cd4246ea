import type { Access, InputOf, OperationContract, OutputOf } from '#contract/operation.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Instant, Zone } from '#domain/time/calendar.ts';
import type { Actor } from '#policy/actor.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { FileStore } from './files/file-store.ts';
import type { ImportDesk } from './imports/import-desk.ts';
import type { LanguageModelDesk } from './language-models/language-model-desk.ts';
import type { LetterDesk } from './letters/letter-desk.ts';
import type { ErasureSecrets } from './person/erasure-secrets.ts';
import type { Sealing } from './sealing.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { TaskDesk } from './tasks/task-desk.ts';
import type { WebhookDesk } from './webhooks/webhook-desk.ts';
import type { LearningDesk } from './words/learning-desk.ts';
import type { ReadingDesk } from './words/reading-desk.ts';

export type { Actor } from '#policy/actor.ts';

/** What an operation needs of the workspace it works in. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
  readonly currency: string;
  readonly locale: string;
  /** Before a deal is silent, whatever its playbook says; null where the playbook is followed. */
  readonly cadenceDays: number | null;
  /** The month from 1 to 12 that its quarters go by. */
  readonly fiscalYearStartsIn: number;
}

type No = Result<never, Refusal>;
export type ActOnCommit = (() => void | Promise<void>) | (() => Promise<No | undefined>);

/** What every operation is handed instead of reaching for it: its transaction, the time, new ids. */
export interface OpenWorld {
  /** Already begun; read only for a GET. What is refused is rolled back. */
  readonly tx: DatabaseTransaction;
  readonly now: Instant;
  /** How who asks reads: `de-AT` is German, with dates and numbers as in Austria. */
  readonly locale: string;
  readonly signIn: SignIn;
  /** A fresh UUIDv7, where the writer sent no id. */
  newId(): string;
  /** Acts once the transaction stands, and never if it does not; the answer waits for it, and may be a no after all. */
  onCommit(act: ActOnCommit): void;
}

/** The world of a signed-in member: their workspace is set, and the database shows no other. */
export interface World extends OpenWorld {
  readonly actor: Actor;
  readonly workspace: Workspace;
  /** The name of the member who asks. */
  readonly memberName: string;
  /** The session that they ask from; null for a program with a token. */
  readonly sessionId: string | null;
  readonly imports: ImportDesk;
  /** Where the bytes of files lie. */
  readonly files: FileStore;
  readonly tasks: TaskDesk;
  readonly letters: LetterDesk;
  readonly languageModels: LanguageModelDesk;
  readonly readings: ReadingDesk;
  readonly learning: LearningDesk;
  readonly webhooks: WebhookDesk;
  /** Keeps links for calendars so that only this installation shows them again. */
  readonly calendarSealing: Sealing;
  readonly erasures: ErasureSecrets;
  /** Aborts once who asks has gone: for what takes long and is for them alone. */
  gone(): AbortSignal;
}

/** An operation: load, decide, save. A refusal is a value; only bugs and outages are thrown. */
export type Handle<Contract extends OperationContract> = (
  world: World,
  input: InputOf<Contract>,
) => Promise<Result<OutputOf<Contract>, Refusal>>;

/** An operation for somebody who is not signed in. It sees no workspace until it enters one. */
export type OpenHandle<Contract extends OperationContract> = (
  world: OpenWorld,
  input: InputOf<Contract>,
) => Promise<Result<OutputOf<Contract>, Refusal>>;

/** The handle that a contract asks for, by who may call it. */
export type HandleFor<Contract extends OperationContract> = Contract extends { readonly access: infer Who }
  ? Who extends Extract<Access, 'public'>
    ? OpenHandle<Contract>
    : Handle<Contract>
  : never;
