import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { idArray, insertRows } from './bulk-rows.ts';

export interface AccountToSave {
  readonly accountId: string;
  readonly name: string;
  readonly website: string | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly employees: number | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface ContactToSave {
  readonly contactId: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Writes accounts, new ones and those whose row changed in the other system. */
export async function saveAccounts(
  tx: DatabaseTransaction,
  workspaceId: string,
  accounts: readonly AccountToSave[],
  now: Instant,
): Promise<void> {
  const row = ({ accountId, ...account }: AccountToSave) => ({
    workspace_id: workspaceId,
    account_id: accountId,
    ...account,
    created_at: now,
    updated_at: now,
  });
  await saveKeepingCreated(tx, 'account', accounts.map(row));
}

/**
 * Writes what an import says of how accounts buy, by their ids. It was asked for so that nobody asks the client twice:
 * what somebody has written down here goes first.
 */
export async function saveBuying(
  tx: DatabaseTransaction,
  workspaceId: string,
  known: ReadonlyMap<string, { readonly howOften: string | null; readonly lastBought: string | null }>,
  now: Instant,
): Promise<void> {
  if (known.size === 0) return;
  const rows = JSON.stringify([...known].map(([accountId, details]) => ({ accountId, details })));
  await sql`
    update account
    set details = jsonb_strip_nulls(given.details) || jsonb_strip_nulls(account.details), updated_at = ${now}
    from (select (one->>'accountId')::uuid as account_id, one->'details' as details
      from jsonb_array_elements(${rows}::jsonb) as one) given
    where account.workspace_id = ${workspaceId} and account.account_id = given.account_id
      and jsonb_strip_nulls(given.details) || jsonb_strip_nulls(account.details)
        <> jsonb_strip_nulls(account.details)`.execute(tx);
}

export async function saveContacts(
  tx: DatabaseTransaction,
  workspaceId: string,
  contacts: readonly ContactToSave[],
  now: Instant,
): Promise<void> {
  const row = ({ contactId, accountId, ...contact }: ContactToSave) => ({
    workspace_id: workspaceId,
    contact_id: contactId,
    account_id: accountId,
    ...contact,
    created_at: now,
    updated_at: now,
  });
  await saveKeepingCreated(tx, 'contact', contacts.map(row));
}

/** When a row was made stays when another import changes it. */
async function saveKeepingCreated(
  tx: DatabaseTransaction,
  table: 'account' | 'contact',
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const id = `${table}_id`;
  const ids = idArray(rows.map((row) => String(row[id])));
  const { rows: found } = await sql<{ id: string; created_at: Instant }>`
    select ${sql.ref(id)} as id, created_at from ${sql.table(table)}
    where workspace_id = current_workspace() and ${sql.ref(id)} = any(${ids}::uuid[])`.execute(tx);
  const created = new Map(found.map((row) => [row.id, row.created_at]));
  await insertRows(
    tx,
    table,
    rows.map((row) => ({ ...row, created_at: created.get(String(row[id])) ?? row.created_at })),
    // What members know of an account beside what the other system says is kept among its details.
    { key: ['workspace_id', id], update: true, merge: ['details'] },
  );
}

/** Accounts that somebody made here under one of these names, by their names in small letters. */
export async function accountsByName(
  tx: DatabaseTransaction,
  workspaceId: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const rows = await tx
    .selectFrom('account')
    .select(['account_id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', 'is', null)
    .where(sql<boolean>`lower(name) = any(${names.map((name) => name.toLowerCase())})`)
    .orderBy('account_id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.name.toLowerCase(), row.account_id]));
}
