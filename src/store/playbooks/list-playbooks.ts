import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface PublishedVersion {
  readonly key: string;
  readonly version: number;
  readonly label: string;
  readonly kinds: number;
  readonly publishedAt: Instant;
  readonly publishedBy: { readonly id: string; readonly name: string } | null;
  readonly note: string;
}

/** Every version that was published here, newest first. */
export async function listPublished(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<PublishedVersion[]> {
  const { rows } = await sql<
    Omit<PublishedVersion, 'publishedBy'> & { byId: string | null; byName: string | null }
  >`
    select playbook.key, playbook.version, playbook.content ->> 'label' as label,
      jsonb_array_length(playbook.content -> 'kinds') as kinds, playbook.published_at as "publishedAt",
      coalesce(playbook.note, '') as note, playbook.published_by as "byId", member.name as "byName"
    from playbook
    left join member on member.workspace_id = playbook.workspace_id and member.member_id = playbook.published_by
    where playbook.workspace_id = ${workspaceId}
    order by playbook.key, playbook.version desc`.execute(tx);
  return rows.map(({ byId, byName, ...row }) => ({
    ...row,
    publishedBy: byId === null ? null : { id: byId, name: byName ?? '' },
  }));
}

export interface ListedDraft {
  readonly key: string;
  readonly label: string;
  readonly revision: number;
  readonly basedOn: number | null;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string };
}

export async function listPlaybookDrafts(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<ListedDraft[]> {
  const { rows } = await sql<Omit<ListedDraft, 'by'> & { byId: string; byName: string }>`
    select draft.key, draft.content ->> 'label' as label, draft.revision, draft.based_on as "basedOn",
      draft.changed_at as at, draft.changed_by as "byId", member.name as "byName"
    from playbook_draft draft
    join member on member.workspace_id = draft.workspace_id and member.member_id = draft.changed_by
    where draft.workspace_id = ${workspaceId}
    order by draft.changed_at desc`.execute(tx);
  return rows.map(({ byId, byName, ...row }) => ({ ...row, by: { id: byId, name: byName } }));
}

/** How many deals that the member sees go by which version. */
export async function countDealsByPlaybook(
  tx: DatabaseTransaction,
  workspaceId: string,
  visible: Visible,
): Promise<{ key: string; version: number; open: number; all: number }[]> {
  const { rows } = await sql<{ key: string; version: number; open: number; all: number }>`
    select playbook_key as key, playbook_version as version, count(*) as all,
      count(*) filter (where state in ('open', 'parked')) as open
    from deal
    where workspace_id = ${workspaceId} and playbook_key is not null and state <> 'undone'
      and ${isVisible('deal', visible)}
    group by 1, 2`.execute(tx);
  return rows;
}

/** The open and parked deals of one version that the member sees, in the order of their ids. */
export async function listDealsByPlaybook(
  tx: DatabaseTransaction,
  workspaceId: string,
  of: {
    readonly key: string;
    readonly version: number;
    readonly visible: Visible;
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<{ dealIds: string[]; count: number }> {
  const matching = sql`workspace_id = ${workspaceId} and playbook_key = ${of.key}
    and playbook_version = ${of.version} and state in ('open', 'parked') and ${isVisible('deal', of.visible)}`;
  const after = of.after === null ? sql`` : sql`and deal_id > ${of.after}::uuid`;
  const { rows } = await sql<{ dealId: string }>`
    select deal_id as "dealId" from deal where ${matching} ${after} order by deal_id limit ${of.limit}`.execute(
    tx,
  );
  const counted = await sql<{ count: number }>`select count(*) as count from deal where ${matching}`.execute(
    tx,
  );
  return { dealIds: rows.map(({ dealId }) => dealId), count: counted.rows[0]?.count ?? 0 };
}
