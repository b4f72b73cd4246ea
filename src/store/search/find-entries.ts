import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { ConversationTable } from '../deal-tables.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
import { photoOfRow } from '../files/stored-files.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export type SearchedNoun = 'account' | 'contact' | 'deal' | 'conversation' | 'note';

/** How somebody or something was found, the surest first. */
export type FoundHow = 'named' | 'in the title' | 'by its words' | 'nearly';

export interface EntryQuery {
  readonly text: string;
  readonly nouns: readonly SearchedNoun[];
  readonly visible: Visible;
  /** Of each noun. */
  readonly limit: number;
}

/** What was found, with as much of it as a line shows. */
export interface FoundEntry {
  readonly noun: SearchedNoun;
  readonly id: string;
  readonly how: FoundHow;
  readonly title: string;
  readonly jobTitle: string | null;
  readonly photoId: string | null;
  readonly website: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** What its fields of the workspace say, and what somebody wrote about it, where it was found by its words. */
  readonly fields: readonly { readonly label: string; readonly said: string }[];
  readonly about: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
  /** Of a note that is on a person. */
  readonly contactId: string | null;
  readonly contactName: string | null;
  readonly dealId: string | null;
  readonly dealName: string | null;
  readonly at: Instant | null;
  readonly endsAt: Instant | null;
  readonly state: ConversationTable['state'] | null;
  readonly participants: readonly string[];
}

/**
 * Finds people, companies, deals, conversations and notes by their words. What the function of the database finds is
 * looked up in the tables as any reader would, so that nothing is shown of a deal that this member does not see. They are
 * few, which the planner is told by a limit that never cuts: else it would read whole tables for them.
 */
export async function findEntries(
  tx: DatabaseTransaction,
  workspaceId: string,
  { text, nouns, visible, limit }: EntryQuery,
): Promise<FoundEntry[]> {
  const seesAll = 'all' in visible;
  const ownerId = 'ownerId' in visible ? visible.ownerId : null;
  const teamId = 'teamId' in visible ? visible.teamId : null;
  const reached = (kind: string) => sql`array(select way ->> 'value' from
    jsonb_array_elements(coalesce(contact.reach, account.reach) -> ${sql.lit(kind)}) way)`;
  const { rows } = await sql<FoundEntry>`
    select found.noun, found.noun_id as id, found.how, found.title,
      case when found.noun = 'contact' then contact.title end as "jobTitle", account.website,
      case when found.noun = 'contact' then ${photoOfRow(workspaceId, 'contact.contact_id')} end as "photoId",
      case when found.deal_id is null then ${reached('emails')} else '{}' end as emails,
      case when found.deal_id is null then ${reached('phones')} else '{}' end as phones,
      case when found.how = 'by its words' and found.noun in ('account', 'contact', 'deal')
        then (select coalesce(jsonb_agg(to_jsonb(told)), '[]')
          from field_sayings(${workspaceId}, found.noun, found.noun_id) told) else '[]' end as fields,
      case found.noun when 'contact' then contact.details when 'account' then account.details end ->> 'about' as about,
      account.account_id as "accountId", account.name as "accountName", deal.deal_id as "dealId",
      case when found.noun = 'note' then contact.contact_id end as "contactId",
      case when found.noun = 'note' then contact.name end as "contactName",
      deal.name as "dealName", coalesce(conversation.starts_at, fact.happened_at, note.written_at) as at,
      conversation.ends_at as "endsAt", conversation.state, array(select person.name from contact person
        where person.workspace_id = ${workspaceId} and person.contact_id = any(conversation.participants)) as participants
    from (
      select * from search_found(${text}, ${nouns}::text[], ${seesAll}, ${ownerId}::uuid, ${teamId}::uuid, ${limit}::integer)
        with ordinality
      limit ${sql.lit(nouns.length * limit * 2)}
    ) as found (noun, noun_id, deal_id, how, title, place)
    left join note on found.noun = 'note' and found.deal_id is null and note.workspace_id = ${workspaceId}
      and note.note_id = found.noun_id
    left join contact on contact.workspace_id = ${workspaceId} and contact.contact_id =
      case when found.noun = 'contact' then found.noun_id when note.noun = 'contact' then note.noun_id end
    left join deal on deal.workspace_id = ${workspaceId} and deal.deal_id = found.deal_id
    left join account on account.workspace_id = ${workspaceId} and account.account_id =
      case when found.noun = 'account' then found.noun_id when note.noun = 'account' then note.noun_id else coalesce(contact.account_id, deal.account_id) end
    left join conversation on found.noun = 'conversation' and conversation.workspace_id = ${workspaceId}
      and conversation.deal_id = found.deal_id and conversation.conversation_id = found.noun_id
    left join fact on found.noun = 'note' and fact.workspace_id = ${workspaceId} and fact.fact_id = found.noun_id
    where found.deal_id is null or ${isVisible('deal', visible)}
    order by found.place`.execute(tx);
  return rows;
}
