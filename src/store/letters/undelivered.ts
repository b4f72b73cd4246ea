import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

interface Asked {
  readonly ownerId: string;
  readonly since: Instant;
}

/** Letters on an owner's deals that reached nobody, of which none was written anew. */
export const undeliveredSince = (workspaceId: string, { ownerId, since }: Asked) => sql`letter join deal
    on deal.workspace_id = letter.workspace_id and deal.deal_id = letter.deal_id
  where letter.workspace_id = ${workspaceId} and letter.state in ('failed', 'came back')
    and deal.owner_id = ${ownerId} and deal.state <> 'undone'
    and coalesce(letter.came_back_at, letter.taken_at, letter.send_at) > ${since}
    and not exists (select from letter later where later.workspace_id = letter.workspace_id
      and later.deal_id = letter.deal_id and later.conversation_id = letter.conversation_id
      and later.contact_id = letter.contact_id and later.kind = letter.kind
      and later.made_at > letter.made_at and later.state <> 'taken back')`;

/** Those letters by their ids, with when that was known; the latest first. */
export async function undeliveredLetters(
  tx: DatabaseTransaction,
  workspaceId: string,
  asked: Asked,
  limit: number,
): Promise<{ letterId: string; at: Instant }[]> {
  const { rows } = await sql<{ letterId: string; at: Instant }>`
    select letter.letter_id as "letterId", coalesce(letter.came_back_at, letter.taken_at, letter.send_at) as at
    from ${undeliveredSince(workspaceId, asked)} order by at desc, letter.letter_id limit ${limit}`.execute(
    tx,
  );
  return rows;
}
