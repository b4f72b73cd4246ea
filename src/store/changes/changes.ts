import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export type ChangedNoun =
  | 'account'
  | 'contact'
  | 'deal'
  | 'conversation'
  | 'note'
  | 'fact'
  | 'relation'
  | 'file';
export type ChangeAct = 'made' | 'changed' | 'removed';

/** That a record was made, changed or removed: no word of what it says. */
export interface ChangeRow {
  readonly number: number;
  readonly at: Instant;
  readonly noun: ChangedNoun;
  readonly nounId: string;
  /** The deal that it belongs to; of a deal, itself. */
  readonly dealId: string | null;
  readonly act: ChangeAct;
  /** Who wrote it, and with which API token; null where nobody signed in did. */
  readonly byMemberId: string | null;
  readonly byTokenId: string | null;
  /** Of a note, a file or a relation, whom or what it is read with; null where it is there no more. */
  readonly onNoun: 'account' | 'contact' | 'deal' | null;
  readonly onId: string | null;
}

/** From where to where the numbers of a workspace are kept. */
export async function changesKept(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<{ numberedTo: number; forgottenTo: number }> {
  const row = await tx
    .selectFrom('change_feed')
    .select(['numbered_to as numberedTo', 'forgotten_to as forgottenTo'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row ?? { numberedTo: 0, forgottenTo: 0 };
}

/**
 * What changed after a number, in its order, as far as a member sees it now. A deal that went to somebody else's is
 * told as removed to who saw it before and does not any more, and to nobody else.
 */
export async function changesAfter(
  tx: DatabaseTransaction,
  workspaceId: string,
  asked: {
    visible: Visible;
    nouns: readonly ChangedNoun[] | null;
    after: number;
    upTo: number;
    limit: number;
  },
): Promise<ChangeRow[]> {
  const { visible, nouns, after, upTo, limit } = asked;
  const { rows } = await sql<ChangeRow>`
    select change.number, change.at, change.noun, change.noun_id as "nounId", change.deal_id as "dealId", change.act,
      change.by_member_id as "byMemberId", change.by_token_id as "byTokenId",
      case when change.noun = 'relation' then 'contact' else coalesce(note.noun, file.noun) end as "onNoun",
      coalesce(note.noun_id, file.noun_id, relation.from_id) as "onId"
    from change
    left join note on change.noun = 'note' and note.workspace_id = change.workspace_id and note.note_id = change.noun_id
    left join stored_file file on change.noun = 'file' and file.workspace_id = change.workspace_id
      and file.file_id = change.noun_id
    left join relation on change.noun = 'relation' and relation.workspace_id = change.workspace_id
      and relation.relation_id = change.noun_id
    left join deal of_deal on of_deal.workspace_id = change.workspace_id and of_deal.deal_id = change.deal_id
    where change.workspace_id = ${workspaceId} and change.number > ${after} and change.number <= ${upTo}
      and ${nouns === null ? sql`true` : sql`change.noun = any(${[...nouns]}::text[])`}
      and case when change.left_behind then ${'all' in visible ? sql`false` : sql`not coalesce(${isVisible('of_deal', visible)}, false)`}
          and ${wasVisible(visible)}
        else change.deal_id is null or coalesce(${isVisible('of_deal', visible)}, false) end
    order by change.number limit ${limit}`.execute(tx);
  return rows;
}

function wasVisible(visible: Visible) {
  if ('all' in visible) return sql`true`;
  const wasTheirs = sql`change.was_owner_id = ${visible.ownerId}`;
  if (!('teamId' in visible)) return sql`coalesce(${wasTheirs}, false)`;
  return sql`(coalesce(${wasTheirs}, false) or coalesce(change.was_team_id = ${visible.teamId}, false))`;
}

/** Takes away what changed before an instant, and keeps in mind up to where; says how many. */
export async function forgetChanges(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    with gone as (delete from change where workspace_id = ${workspaceId} and at < ${before} returning number),
    noted as (update change_feed set forgotten_to = greatest(forgotten_to, (select max(number) from gone))
      where workspace_id = ${workspaceId} and exists (select from gone))
    select count(*) as gone from gone`.execute(tx);
  return rows[0]?.gone ?? 0;
}
