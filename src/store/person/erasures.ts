import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface Erasure {
  readonly erasureId: string;
  readonly contactId: string;
  readonly sealedPerson: string | null;
  readonly reworded: number;
}

export async function insertErasure(
  tx: DatabaseTransaction,
  workspaceId: string,
  erasure: { erasureId: string; contactId: string; askedBy: string; askedAt: Instant; sealedPerson: string },
): Promise<void> {
  await tx
    .insertInto('erasure')
    .values({
      ...{ workspace_id: workspaceId, erasure_id: erasure.erasureId, contact_id: erasure.contactId },
      ...{ asked_by: erasure.askedBy, asked_at: erasure.askedAt, sealed_person: erasure.sealedPerson },
    })
    .execute();
}

export async function loadErasure(
  tx: DatabaseTransaction,
  workspaceId: string,
  erasureId: string,
): Promise<Erasure | undefined> {
  return tx
    .selectFrom('erasure')
    .select([
      'erasure_id as erasureId',
      'contact_id as contactId',
      'sealed_person as sealedPerson',
      'reworded',
    ])
    .where('workspace_id', '=', workspaceId)
    .where('erasure_id', '=', erasureId)
    .executeTakeFirst();
}

export async function countReworded(
  tx: DatabaseTransaction,
  workspaceId: string,
  erasureId: string,
  count: number,
): Promise<void> {
  await sql`update erasure set reworded = reworded + ${count}
    where workspace_id = ${workspaceId} and erasure_id = ${erasureId}`.execute(tx);
}

/** All is looked through: what they were looked for by is needed no more. */
export async function finishErasure(
  tx: DatabaseTransaction,
  workspaceId: string,
  erasureId: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('erasure')
    .set({ sealed_person: null, finished_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('erasure_id', '=', erasureId)
    .execute();
  await sql`select look_at_words_again()`.execute(tx);
}

/** Keeps by what an import recognises somebody, as hashes. */
export async function keepErasedKeys(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactId: string,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return;
  await tx
    .insertInto('erased_key')
    .values(hashes.map((hash) => ({ workspace_id: workspaceId, key_hash: hash, contact_id: contactId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether anybody was ever erased here: else nobody has to be looked for. */
export async function anybodyErased(tx: DatabaseTransaction, workspaceId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('erased_key')
    .select('key_hash')
    .where('workspace_id', '=', workspaceId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who was erased of those whom these hashes recognise, by the hash. */
export async function erasedByKeys(
  tx: DatabaseTransaction,
  workspaceId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, { contactId: string; erasedAt: Instant }>> {
  if (hashes.length === 0) return new Map();
  const { rows } = await sql<{ hash: string; contactId: string; erasedAt: Instant }>`
    select k.key_hash as hash, k.contact_id as "contactId", c.erased_at as "erasedAt" from erased_key k
    join contact c on c.workspace_id = k.workspace_id and c.contact_id = k.contact_id
    where k.workspace_id = ${workspaceId} and k.key_hash = any(${[...hashes]}::text[])
      and c.erased_at is not null`.execute(tx);
  return new Map(rows.map(({ hash, ...erased }) => [hash, erased]));
}

/** Everybody who was erased, or who of these was. */
export async function erasedContacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  among?: readonly string[],
): Promise<Set<string>> {
  let erased = tx
    .selectFrom('contact')
    .select('contact_id')
    .where('workspace_id', '=', workspaceId)
    .where('erased_at', 'is not', null);
  if (among) erased = erased.where('contact_id', '=', sql<string>`any(${[...among]}::uuid[])`);
  const rows = await erased.execute();
  return new Set(rows.map((row) => row.contact_id));
}
