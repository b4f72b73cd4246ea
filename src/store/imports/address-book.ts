import { sql } from 'kysely';
import { firstOf, joinedReach, noReach, type Reach } from '#domain/address-book/reach.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { idArray, insertRows } from './bulk-rows.ts';
import { cameFrom } from './contacts-alike.ts';

export interface AccountToSave {
  readonly accountId: string;
  readonly name: string;
  readonly website: string | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly employees: number | null;
  /** Who of us looks after it; null where this import does not know. */
  readonly ownerId?: string | null | undefined;
  readonly reach?: Reach;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface ContactToSave {
  readonly contactId: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly ownerId?: string | null | undefined;
  readonly reach?: Reach;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Writes accounts, new ones and those whose row changed in the other system. */
export async function saveAccounts(
  tx: DatabaseTransaction,
  workspaceId: string,
  accounts: readonly AccountToSave[],
  now: Instant,
): Promise<void> {
  const row = ({ accountId, ownerId = null, reach = noReach, ...account }: AccountToSave) => ({
    workspace_id: workspaceId,
    account_id: accountId,
    owner_id: ownerId,
    ...account,
    reach,
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
  const row = (contact: ContactToSave) => ({
    workspace_id: workspaceId,
    contact_id: contact.contactId,
    account_id: contact.accountId,
    owner_id: contact.ownerId ?? null,
    name: contact.name,
    title: contact.title,
    details: contact.details,
    reach: reachOf(contact),
    created_at: now,
    updated_at: now,
  });
  await saveKeepingCreated(tx, 'contact', contacts.map(row));
}

/** How somebody is reached by what is written of them. */
export const reachOf = ({ email, phone, reach = noReach }: ContactToSave) =>
  joinedReach(reachThrough({ email, phone }), reach);

/**
 * What is written, with what stands of it already: every way to reach them that the other system does not know stays, and
 * so does what members know beside it.
 */
export function asItWillBe<Written extends { readonly reach?: Reach; readonly details: object }>(
  written: Written,
  here: { readonly reach: Reach; readonly details: object } | undefined,
): Written & { readonly reach: Reach } {
  const { reach = noReach, details } = written;
  if (!here) return { ...written, reach };
  return { ...written, reach: joinedReach(reach, here.reach), details: { ...here.details, ...details } };
}

interface Saved extends Readonly<Record<string, unknown>> {
  readonly owner_id: string | null;
  readonly reach: Reach;
  readonly created_at: Instant;
}

/**
 * When a row was made stays when another import changes it, and so does every way to reach somebody that the other
 * system does not know, and who looks after them where it does not say.
 */
async function saveKeepingCreated(
  tx: DatabaseTransaction,
  table: 'account' | 'contact',
  rows: readonly Saved[],
): Promise<void> {
  const id = `${table}_id`;
  const ids = idArray(rows.map((row) => String(row[id])));
  const { rows: found } = await sql<{ id: string } & Pick<Saved, 'created_at' | 'owner_id' | 'reach'>>`
    select ${sql.ref(id)} as id, created_at, owner_id, reach from ${sql.table(table)}
    where workspace_id = current_workspace() and ${sql.ref(id)} = any(${ids}::uuid[])`.execute(tx);
  const here = new Map(found.map((row) => [row.id, row]));
  await insertRows(
    tx,
    table,
    rows.map((row) => {
      const known = here.get(String(row[id]));
      const reach = known ? joinedReach(row.reach, known.reach) : row.reach;
      const kept = {
        created_at: known?.created_at ?? row.created_at,
        owner_id: row.owner_id ?? known?.owner_id ?? null,
      };
      return { ...row, reach, ...firstWays(table, reach), ...kept };
    }),
    // What members know of an account beside what the other system says is kept among its details.
    { key: ['workspace_id', id], update: true, merge: ['details'] },
  );
}

/** Of a contact the first e-mail and the first phone stand in columns of their own. */
function firstWays(table: 'account' | 'contact', { emails, phones }: Reach) {
  return table === 'contact' ? { email: firstOf(emails), phone: firstOf(phones) } : {};
}

function reachThrough({ email, phone }: { email: string | null; phone: string | null }): Reach {
  const way = (value: string | null) => (value === null ? [] : [{ value, label: null }]);
  return { ...noReach, emails: way(email), phones: way(phone) };
}

/** Accounts that somebody made here under one of these names, by their names in small letters. */
export async function accountsByName(
  tx: DatabaseTransaction,
  workspaceId: string,
  names: readonly string[],
): Promise<Map<string, AccountToSave>> {
  if (names.length === 0) return new Map();
  const rows = await accountsNamed(tx, workspaceId, names).execute();
  return new Map(rows.map((row) => [row.name.toLowerCase(), row]));
}

/** The same of those that Salesforce has no id for yet: in one of its organisations two companies may have one name. */
export async function accountsByNameAlone(
  tx: DatabaseTransaction,
  of: { workspaceId: string; sourceName: string },
  names: readonly string[],
): Promise<Map<string, AccountToSave>> {
  if (names.length === 0) return new Map();
  const rows = await accountsNamed(tx, of.workspaceId, names)
    .where(sql<boolean>`not ${cameFrom('account', of, 'ids of Salesforce')}`)
    .execute();
  return new Map(rows.map((row) => [row.name.toLowerCase(), row]));
}

/** Accounts by their ids, as an import may fill them in. */
export async function accountsById(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, AccountToSave>> {
  if (ids.length === 0) return new Map();
  const rows = await accountsHere(tx, workspaceId)
    .where('account_id', '=', sql<string>`any(${idArray(ids)}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.accountId, row]));
}

const accountsNamed = (tx: DatabaseTransaction, workspaceId: string, names: readonly string[]) =>
  accountsHere(tx, workspaceId)
    .where('name_lower', '=', sql<string>`any(${names.map((name) => name.toLowerCase())}::text[])`)
    .orderBy('account_id', 'desc');

function accountsHere(tx: DatabaseTransaction, workspaceId: string) {
  return tx
    .selectFrom('account')
    .select(['account_id as accountId', 'name', 'website', 'industry', 'country', 'employees', 'details'])
    .select(['reach', 'owner_id as ownerId'])
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', 'is', null);
}

/**
 * Rows that an import makes anew were here before and lie in the bin: an undo put them there, or somebody. What an import
 * that was taken back had said of them is taken back, too.
 */
export async function takeFromBin(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: 'account' | 'contact',
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const inBin = sql`workspace_id = ${workspaceId} and ${sql.ref(`${noun}_id`)} = any(${idArray(ids)}::uuid[])
    and removed_at is not null and merged_into is null ${noun === 'contact' ? sql`and erased_at is null` : sql``}`;
  const empty = sql`details = '{}', reach = ${JSON.stringify(noReach)}::jsonb, owner_id = null`;
  await sql`update ${sql.table(noun)} set ${empty} ${noun === 'account' ? sql`, parent_id = null` : sql``}
    where ${inBin} and removal_id in (select import_id from import where workspace_id = ${workspaceId})`.execute(
    tx,
  );
  await sql`update ${sql.table(noun)} set removed_at = null, removed_by = null, removal_id = null where ${inBin}`.execute(
    tx,
  );
}
