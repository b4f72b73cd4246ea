import type { Reach } from '#domain/address-book/reach.ts';
import type { BuyingExperience } from '#domain/guidance/buying-experience.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { nameOfOwner } from './owner-of-row.ts';

/** A few words about a client company, and how it buys; kept with the account as one JSON value. */
export interface AccountDetails {
  readonly about?: string | null;
  readonly howOften?: BuyingExperience | null;
  readonly lastBought?: string | null;
  readonly competitors?: string | null;
}

export interface AccountRow {
  accountId: string;
  name: string;
  website: string | null;
  industry: string | null;
  country: string | null;
  employees: number | null;
  reach: Reach;
  /** The company that it belongs to. */
  parentId: string | null;
  /** Who of us looks after it. */
  ownerId: string | null;
  ownerName: string | null;
  details: AccountDetails;
  /** In any of its deals; follows from the ledger. */
  lastTouchAt: Instant | null;
}

/** What is written down of an account; its last touch follows from its deals. */
type KeptAccount = Omit<AccountRow, 'lastTouchAt' | 'ownerName'>;

const columns = [
  'account_id as accountId',
  'name',
  'website',
  'industry',
  'country',
  'employees',
  'reach',
  'parent_id as parentId',
  'owner_id as ownerId',
  'details',
  'last_touch_at as lastTouchAt',
] as const;

export async function loadAccount(
  tx: DatabaseTransaction,
  workspaceId: string,
  accountId: string,
): Promise<AccountRow | undefined> {
  const row = await tx
    .selectFrom('account')
    .select([...columns, nameOfOwner('account')])
    .where('workspace_id', '=', workspaceId)
    .where('account_id', '=', accountId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row as AccountRow | undefined;
}

export async function hasAccount(tx: DatabaseTransaction, workspaceId: string, accountId: string) {
  return (await loadAccount(tx, workspaceId, accountId)) !== undefined;
}

export async function insertAccount(
  tx: DatabaseTransaction,
  workspaceId: string,
  account: KeptAccount,
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('account')
    .values({
      workspace_id: workspaceId,
      account_id: account.accountId,
      ...written(account),
      last_touch_at: null,
      last_channel: null,
      created_at: at,
      updated_at: at,
      removed_at: null,
    })
    // One that was removed is made again under its id.
    .onConflict((made) =>
      made
        .columns(['workspace_id', 'account_id'])
        .doUpdateSet({ ...written(account), updated_at: at, removed_at: null })
        .where('account.removed_at', 'is not', null),
    )
    .execute();
}

export async function updateAccount(
  tx: DatabaseTransaction,
  workspaceId: string,
  account: KeptAccount,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ ...written(account), updated_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('account_id', '=', account.accountId)
    .execute();
}

function written({ name, website, industry, country, employees, parentId, ...account }: KeptAccount) {
  const { ownerId, reach, details } = account;
  return {
    ...{ name, website, industry, country, employees, parent_id: parentId, owner_id: ownerId },
    ...{ reach: JSON.stringify(reach), details: JSON.stringify(details) },
  };
}
