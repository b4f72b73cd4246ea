import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { idArray } from './bulk-rows.ts';

/**
 * Says of accounts that an import wrote which company they belong to, by the ids that the other system has for both. Only
 * once all accounts are there: a parent may come after its parts. What a member chose here stays, and so does an account
 * that would come to belong to itself.
 */
export async function linkParents(
  tx: DatabaseTransaction,
  of: { workspaceId: string; sourceName: string; importId: string },
  at: Instant,
): Promise<void> {
  const { workspaceId, sourceName, importId } = of;
  const { rows } = await sql<{ id: string }>`
    update account set parent_id = above.noun_id, updated_at = ${at}
    from import_link own, import_link above
    where account.workspace_id = ${workspaceId} and account.parent_id is null
      and own.workspace_id = ${workspaceId} and own.source = ${sourceName} and own.noun = 'account'
      and own.import_id = ${importId} and own.noun_id = account.account_id
      and above.workspace_id = ${workspaceId} and above.source = ${sourceName} and above.noun = 'account'
      and above.external_id = account.details->>'parentId'
      and above.noun_id <> account.account_id
      and not exists (
        with recursive higher as (
          select parent_id, 0 as height from account parent
          where parent.workspace_id = ${workspaceId} and parent.account_id = above.noun_id
          union all
          select parent.parent_id, higher.height + 1 from higher
          join account parent on parent.workspace_id = ${workspaceId} and parent.account_id = higher.parent_id
          where higher.height < 50)
        select 1 from higher where higher.parent_id = account.account_id)
    returning account_id as id`.execute(tx);
  // The id that the other system has for it says nothing to anybody here; what is not there yet may still come.
  await sql`
    update account set details = account.details - 'parentId' from import_link own
    where account.workspace_id = ${workspaceId} and account.parent_id is not null
      and account.details ? 'parentId'
      and own.workspace_id = ${workspaceId} and own.source = ${sourceName} and own.noun = 'account'
      and own.import_id = ${importId} and own.noun_id = account.account_id`.execute(tx);
  await openCircles(
    tx,
    workspaceId,
    rows.map(({ id }) => id),
  );
}

/** Companies that came to belong to each other in one go, each to the next, belong to none. */
async function openCircles(
  tx: DatabaseTransaction,
  workspaceId: string,
  linked: readonly string[],
): Promise<void> {
  if (linked.length === 0) return;
  await sql`
    with recursive higher as (
      select account_id, parent_id, 1 as height from account
      where workspace_id = ${workspaceId} and account_id = any(${idArray(linked)}::uuid[])
      union all
      select higher.account_id, parent.parent_id, higher.height + 1 from higher
      join account parent on parent.workspace_id = ${workspaceId} and parent.account_id = higher.parent_id
      where higher.height < 50 and higher.parent_id <> higher.account_id)
    update account set parent_id = null from (
      select distinct account_id from higher where parent_id = account_id) circle
    where account.workspace_id = ${workspaceId} and account.account_id = circle.account_id`.execute(tx);
}
