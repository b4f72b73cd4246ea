import { sql } from 'kysely';
import type { Reach } from '#domain/address-book/reach.ts';
import type { BuyingExperience } from '#domain/guidance/buying-experience.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { isNamed } from './matching.ts';

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
  details: AccountDetails;
  /** In any of its deals; follows from the ledger. */
  lastTouchAt: Instant | null;
}

/** What is written down of an account; its last touch follows from its deals. */
type KeptAccount = Omit<AccountRow, 'lastTouchAt'>;

const columns = [
  'account_id as accountId',
  'name',
  'website',
  'industry',
  'country',
  'employees',
  'reach',
  'parent_id as parentId',
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
    .select(columns)
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

export interface ListedAccount extends AccountRow {
  readonly sortName: string;
  readonly openDeals: number;
}

/** A page of accounts by name, with their open deals counted, and how many there are in all. */
export async function listAccountRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  page: { after: CursorValues | null; limit: number; search: string | undefined },
) {
  let all = tx.selectFrom('account').where('workspace_id', '=', workspaceId).where('removed_at', 'is', null);
  if (page.search) all = all.where(isNamed(sql`name`, page.search));
  const { count } = await all.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  let rest = all;
  if (page.after) {
    rest = rest.where(
      sql<boolean>`(lower(name), account_id) > (${page.after[0]}::text, ${page.after[1]}::uuid)`,
    );
  }
  const rows = await rest
    .select(columns)
    .select([
      sql<string>`lower(name)`.as('sortName'),
      dealsOf(sql`count(*) filter (where deal.state = 'open')`).as('openDeals'),
    ])
    .orderBy(sql`lower(name)`)
    .orderBy('account_id')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? cursorOf([last.sortName, last.accountId]) : null;
  return { items: items as ListedAccount[], next, count };
}

function dealsOf(what: ReturnType<typeof sql>) {
  return sql<number>`(select ${what} from deal
    where deal.workspace_id = account.workspace_id and deal.account_id = account.account_id)`;
}

function written({ name, website, industry, country, employees, reach, parentId, details }: KeptAccount) {
  return {
    ...{ name, website, industry, country, employees, parent_id: parentId },
    ...{ reach: JSON.stringify(reach), details: JSON.stringify(details) },
  };
}
