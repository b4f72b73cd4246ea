import { sql } from 'kysely';
import { noReach } from '#domain/address-book/reach.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** What an import knew somebody by. */
export async function importedAs(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<{ source: string; externalId: string }[]> {
  const { rows } = await sql<{ source: string; externalId: string }>`
    select source, external_id as "externalId" from import_link
    where workspace_id = ${workspaceId} and noun = 'contact' and noun_id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  return rows;
}

/**
 * Empties what is somebody's own: their entries of the address book keep their id and a name that says that they were
 * erased, and what hangs on them goes.
 */
export async function eraseEntries(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
  { name, at }: { name: string; at: Instant },
): Promise<void> {
  const here = sql`workspace_id = ${workspaceId}`;
  const theirs = sql`any(${[...ids]}::uuid[])`;
  const texts = sql`any(${[...ids]}::text[])`;
  const statements = [
    // What imports changed of them, by what those knew them by: an undo gives nothing of it back.
    sql`delete from import_change where ${here} and (
      noun = 'contact' and row_key = ${texts}
      or noun = 'contact_job' and split_part(row_key, E'\x1f', 1) = ${texts}
      or noun in ('custom_value', 'tagged') and split_part(row_key, E'\x1f', 1) = 'contact'
        and split_part(row_key, E'\x1f', 2) = ${texts}
      or noun = 'note' and row_key in (
        select note_id::text from note where ${here} and note.noun = 'contact' and noun_id = ${theirs})
      or noun = 'import_link' and row_key in (
        select concat_ws(E'\x1f', source, link.noun, external_id) from import_link link
        where ${here} and (link.noun in ('contact', 'mail', 'group') and noun_id = ${theirs} or link.noun = 'note' and noun_id in (
          select note_id from note where ${here} and note.noun = 'contact' and noun_id = ${theirs}))))`,
    sql`delete from import_link where ${here} and noun = 'note' and noun_id in (
      select note_id from note where ${here} and note.noun = 'contact' and noun_id = ${theirs})`,
    // Before the entry goes, so that what follows from both is looked at once.
    sql`delete from note where ${here} and noun = 'contact' and noun_id = ${theirs}`,
    sql`delete from contact_job where ${here} and contact_id = ${theirs}`,
    sql`delete from custom_value where ${here} and noun = 'contact' and noun_id = ${theirs}`,
    sql`delete from tagged where ${here} and noun = 'contact' and noun_id = ${theirs}`,
    sql`delete from relation where ${here} and (from_id = ${theirs} or to_id = ${theirs})`,
    sql`delete from speaker_name where ${here} and contact_id = ${theirs}`,
    sql`delete from duplicate where ${here} and noun = 'contact' and (one_id = ${theirs} or other_id = ${theirs})`,
    sql`delete from duplicate_key where ${here} and noun_id = ${theirs}`,
    sql`delete from merge where ${here} and noun = 'contact' and (kept_id = ${theirs} or gone_id = ${theirs})`,
    sql`delete from import_link where ${here} and noun in ('contact', 'mail', 'group') and noun_id = ${theirs}`,
    // How it was sent stays, and nothing of what it said. What has not left does not leave.
    sql`update letter set to_address = '', subject = '', body = '', event = null, problem_words = null,
        state = case when state = 'waiting' then 'taken back' else state end
      where ${here} and contact_id = ${theirs}`,
    sql`update roadmap_link set token_hash = null, revoked_at = coalesce(revoked_at, ${at}), last_visit_at = null,
        visit_before_at = null, locale = null, zone = null
      where ${here} and contact_id = ${theirs}`,
    sql`update calendar_event set answers = answers - ${[...ids]}::text[]
      where ${here} and answers ?| ${[...ids]}::text[]`,
    // Texts that wait to be read are sealed, so that nobody can look for somebody in them.
    sql`delete from reading where ${here} and deal_id in (
      select deal_id from stakeholder where ${here} and contact_id = ${theirs})`,
    sql`update audit set before = null, after = null where ${here} and (
      noun = 'contact' and noun_id = any(${[...ids]}::text[])
      or noun in ('note', 'file') and coalesce(before, after) ->> 'nounId' = any(${[...ids]}::text[]))`,
    sql`update contact set name = ${name}, title = null, email = null, phone = null, reach = ${JSON.stringify(noReach)},
        details = '{}', account_id = null, removed_at = ${at}, removed_by = null, removal_id = null, erased_at = ${at},
        updated_at = ${at}
      where ${here} and contact_id = ${theirs}`,
  ];
  for (const statement of statements) await statement.execute(tx);
}

interface Hanging {
  readonly notes: number;
  readonly letters: number;
  readonly links: number;
  readonly files: number;
  /** Of their deals and companies. */
  readonly filesBeside: number;
}

/** How much hangs on somebody that would go with them, and what nobody looks into. */
export async function countEntries(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
  circles: readonly string[],
): Promise<Hanging> {
  const theirs = sql`any(${[...ids]}::uuid[])`;
  const { rows } = await sql<Hanging>`
    select (select count(*) from note
        where workspace_id = ${workspaceId} and noun = 'contact' and noun_id = ${theirs}) as notes,
      (select count(*) from letter where workspace_id = ${workspaceId} and contact_id = ${theirs}) as letters,
      (select count(*) from roadmap_link
        where workspace_id = ${workspaceId} and contact_id = ${theirs}) as links,
      (select count(*) from stored_file
        where workspace_id = ${workspaceId} and noun = 'contact' and noun_id = ${theirs}) as files,
      (select count(*) from stored_file where workspace_id = ${workspaceId} and noun <> 'contact'
        and noun_id = any(${[...circles]}::uuid[]) and removed_at is null) as "filesBeside"`.execute(tx);
  return rows[0] ?? { notes: 0, letters: 0, links: 0, files: 0, filesBeside: 0 };
}

export async function countDeals(tx: DatabaseTransaction, workspaceId: string): Promise<number> {
  const { rows } = await sql<{ deals: number }>`
    select count(*) as deals from deal where workspace_id = ${workspaceId}`.execute(tx);
  return rows[0]?.deals ?? 0;
}
