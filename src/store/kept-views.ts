import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from './transaction.ts';

/** The lists that views are kept of. */
type ViewedList = 'deals' | 'contacts' | 'accounts';

/** A kept view. What is in its content, the contract knows. */
export interface KeptViewRow {
  viewId: string;
  of: ViewedList;
  ownerId: string;
  ownerName: string;
  name: string;
  shared: boolean;
  content: unknown;
  removedAt: Instant | null;
}

function views(tx: DatabaseTransaction, workspaceId: string) {
  return tx
    .selectFrom('deal_view as view')
    .innerJoin('member as owner', (join) =>
      join
        .onRef('owner.workspace_id', '=', 'view.workspace_id')
        .onRef('owner.member_id', '=', 'view.owner_id'),
    )
    .select([
      'view.view_id as viewId',
      'view.shows as of',
      'view.owner_id as ownerId',
      'owner.name as ownerName',
      'view.name',
      'view.shared',
      'view.content',
      'view.removed_at as removedAt',
    ])
    .where('view.workspace_id', '=', workspaceId);
}

/** A member's own views and those that are shared, by name. */
export async function listKeptViewRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
  of: ViewedList,
): Promise<KeptViewRow[]> {
  return views(tx, workspaceId)
    .where('view.shows', '=', of)
    .where('view.removed_at', 'is', null)
    .where((is) => is.or([is('view.owner_id', '=', memberId), is('view.shared', '=', true)]))
    .orderBy(sql`lower(view.name)`)
    .orderBy('view.view_id')
    .limit(500)
    .execute();
}

/** A view, also one that was removed. */
export async function findKeptViewRow(
  tx: DatabaseTransaction,
  workspaceId: string,
  viewId: string,
): Promise<KeptViewRow | undefined> {
  return views(tx, workspaceId).where('view.view_id', '=', viewId).executeTakeFirst();
}

export async function insertKeptView(
  tx: DatabaseTransaction,
  workspaceId: string,
  view: Pick<KeptViewRow, 'viewId' | 'of' | 'ownerId' | 'name' | 'shared' | 'content'> & { at: Instant },
): Promise<void> {
  await tx
    .insertInto('deal_view')
    .values({
      workspace_id: workspaceId,
      view_id: view.viewId,
      shows: view.of,
      owner_id: view.ownerId,
      name: view.name,
      shared: view.shared,
      content: JSON.stringify(view.content),
      created_at: view.at,
      changed_at: view.at,
      removed_at: null,
    })
    .execute();
}

interface DealViewChange {
  readonly name?: string | undefined;
  readonly shared?: boolean | undefined;
  readonly content?: unknown;
  readonly removedAt?: Instant | null;
}

export async function updateKeptView(
  tx: DatabaseTransaction,
  workspaceId: string,
  viewId: string,
  change: DealViewChange,
  at: Instant,
): Promise<void> {
  const { name, shared, content, removedAt } = change;
  await tx
    .updateTable('deal_view')
    .set({
      changed_at: at,
      ...(name === undefined ? {} : { name }),
      ...(shared === undefined ? {} : { shared }),
      ...(content === undefined ? {} : { content: JSON.stringify(content) }),
      ...(removedAt === undefined ? {} : { removed_at: removedAt }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('view_id', '=', viewId)
    .execute();
}

/** What a member sees first, as they chose it. */
export async function chosenView(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
  of: ViewedList,
): Promise<string | null> {
  const row = await tx
    .selectFrom('deal_view_choice')
    .select('view')
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('shows', '=', of)
    .executeTakeFirst();
  return row?.view ?? null;
}

export async function keepChosenView(
  tx: DatabaseTransaction,
  workspaceId: string,
  { memberId, of }: { memberId: string; of: ViewedList },
  view: string | null,
): Promise<void> {
  if (view === null) {
    await tx
      .deleteFrom('deal_view_choice')
      .where('workspace_id', '=', workspaceId)
      .where('member_id', '=', memberId)
      .where('shows', '=', of)
      .execute();
    return;
  }
  await tx
    .insertInto('deal_view_choice')
    .values({ workspace_id: workspaceId, member_id: memberId, shows: of, view })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id', 'shows']).doUpdateSet({ view }))
    .execute();
}
