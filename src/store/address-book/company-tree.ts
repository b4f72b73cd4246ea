import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';

/** An account above or below another, as far as its page names it. */
export interface RelatedAccount {
  readonly id: string;
  readonly name: string;
}

/** The companies that an account belongs to, the nearest first. */
export async function accountsAbove(
  tx: DatabaseTransaction,
  workspaceId: string,
  accountId: string,
): Promise<RelatedAccount[]> {
  const { rows } = await sql<RelatedAccount>`
    with recursive above as (
      select parent_id, 0 as height, array[account_id] as passed from account
      where workspace_id = ${workspaceId} and account_id = ${accountId}
      union all
      select account.parent_id, above.height + 1, above.passed || account.account_id from above
      join account on account.workspace_id = ${workspaceId} and account.account_id = above.parent_id
      -- Two imports that each knew a half may have closed a circle.
      where account.account_id <> all(above.passed))
    select account.account_id as id, account.name from above
    join account on account.workspace_id = ${workspaceId} and account.account_id = above.parent_id
    where account.removed_at is null order by above.height`.execute(tx);
  return rows;
}

/** The companies that belong to an account itself, by name. */
export async function accountsBelow(
  tx: DatabaseTransaction,
  workspaceId: string,
  accountId: string,
): Promise<RelatedAccount[]> {
  return tx
    .selectFrom('account')
    .select(['account_id as id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('parent_id', '=', accountId)
    .where('removed_at', 'is', null)
    .orderBy(sql`lower(name)`)
    .limit(500)
    .execute();
}
