import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
import { photoOfRow } from '../files/stored-files.ts';
import { idArray } from '../imports/bulk-rows.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface BinRow {
  readonly noun: 'account' | 'contact' | 'file' | 'photo';
  readonly id: string;
  readonly name: string;
  /** Of a contact the company, or else the title; of a file what it was on. */
  readonly detail: string | null;
  readonly removedAt: Instant;
  readonly removedBy: string | null;
}

interface BinQuery {
  /** What went in before that is kept no more. */
  readonly since: Instant;
  /** Whose deals' files are among it. */
  readonly visible: Visible;
  readonly after: CursorValues | null;
  readonly limit: number;
}

/** What lies in the bin, what went in last first, and how much that is in all. */
export async function listBinRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  { since, visible, after, limit }: BinQuery,
): Promise<{ items: BinRow[]; next: string | null; count: number }> {
  const inBin = sql`workspace_id = ${workspaceId} and removed_at >= ${since} and merged_into is null`;
  const further = after
    ? sql`and (removed_at, id) < (${after[0]}::text::timestamptz, ${after[1]}::uuid)`
    : sql``;
  const files = filesInBin(workspaceId, since, visible);
  const rows = await sql<BinRow & { at: string }>`
    select gone.noun, gone.id, gone.name, gone.detail, gone.removed_at as "removedAt",
      gone.removed_at::text as at, member.name as "removedBy"
    from (
      (select 'contact' as noun, contact_id as id, name, removed_at, removed_by, coalesce((select account.name
            from account where account.workspace_id = contact.workspace_id
              and account.account_id = contact.account_id), title) as detail
        from (select contact.*, contact_id as id from contact where erased_at is null) contact
        where ${inBin} ${further} order by removed_at desc, contact_id desc limit ${limit + 1})
      union all
      (select 'account', account_id, name, removed_at, removed_by, null
        from (select account.*, account_id as id from account) account
        where ${inBin} ${further} order by removed_at desc, account_id desc limit ${limit + 1})
      union all
      (select noun, id, name, removed_at, null, detail from (${files}) file
        where true ${further} order by removed_at desc, id desc limit ${limit + 1})
    ) gone
    left join member on member.workspace_id = ${workspaceId} and member.member_id = gone.removed_by
    order by gone.removed_at desc, gone.id desc limit ${limit + 1}`.execute(tx);
  const counted = await sql<{ count: number }>`
    select (select count(*) from contact where ${inBin} and erased_at is null)
      + (select count(*) from account where ${inBin}) + (select count(*) from (${files}) file) as count`.execute(
    tx,
  );
  const items = rows.rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.rows.length > limit && last ? cursorOf([last.at, last.id]) : null;
  return { items: items.map(({ at: _, ...row }) => row), next, count: Number(counted.rows[0]?.count ?? 0) };
}

/** Files of what is there, and photos of people who have none now: where there is another one, it took their place. */
const filesInBin = (workspaceId: string, since: Instant, visible: Visible) => sql`
  select case when file.is_photo then 'photo' else 'file' end as noun, file.file_id as id, file.removed_at,
    case when file.is_photo then contact.name else file.name end as name,
    case when not file.is_photo then coalesce(contact.name, account.name, deal.name) end as detail
  from stored_file file
  left join contact on file.noun = 'contact' and contact.workspace_id = file.workspace_id
    and contact.contact_id = file.noun_id and contact.removed_at is null
  left join account on file.noun = 'account' and account.workspace_id = file.workspace_id
    and account.account_id = file.noun_id and account.removed_at is null
  left join deal on file.noun = 'deal' and deal.workspace_id = file.workspace_id and deal.deal_id = file.noun_id
    and ${isVisible('deal', visible)}
  where file.workspace_id = ${workspaceId} and file.removed_at >= ${since}
    and coalesce(contact.contact_id, account.account_id, deal.deal_id) is not null
    and not (file.is_photo and ${photoOfRow(workspaceId, 'file.noun_id')} is not null)`;

/** What is taken out of the bin: what one act put in, or some of it by name. */
export interface TakenOut {
  readonly removalId?: string | undefined;
  readonly accountIds: readonly string[];
  readonly contactIds: readonly string[];
}

/** Brings back what went in since then, and with people the company that they are with. Answers what came back. */
export async function takeOutOfBin(
  tx: DatabaseTransaction,
  workspaceId: string,
  { removalId, accountIds, contactIds }: TakenOut,
  since: Instant,
): Promise<{ accountIds: string[]; contactIds: string[] }> {
  const inBin = sql`workspace_id = ${workspaceId} and removed_at >= ${since} and merged_into is null`;
  const removal = sql`${removalId ?? null}::uuid`;
  const { rows: people } = await sql<{ id: string; accountId: string | null }>`
    update contact set removed_at = null
    where ${inBin} and erased_at is null and (contact_id = any(${idArray(contactIds)}::uuid[]) or removal_id = ${removal})
    returning contact_id as id, account_id as "accountId"`.execute(tx);
  const theirs = people.flatMap(({ accountId }) => accountId ?? []);
  const { rows: companies } = await sql<{ id: string }>`
    update account set removed_at = null
    where ${inBin} and (account_id = any(${idArray(accountIds)}::uuid[]) or removal_id = ${removal})
      or workspace_id = ${workspaceId} and removed_at is not null and account_id = any(${idArray(theirs)}::uuid[])
    returning account_id as id`.execute(tx);
  return { contactIds: people.map(({ id }) => id), accountIds: companies.map(({ id }) => id) };
}
