import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { itsWords, type Within } from './places.ts';

/** A person with every entry of the address book that was made one with theirs. */
export interface PersonEntries {
  readonly contactId: string;
  readonly ids: readonly string[];
}

/** What was ever written down as somebody's own: their entries as they stand, as they stood, and as they were merged. */
export async function rowsAboutPerson(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<unknown[]> {
  const { rows } = await sql<{ row: unknown }>`
    select to_jsonb(contact) as row from contact
      where workspace_id = ${workspaceId} and contact_id = any(${[...ids]}::uuid[])
    union all
    select one from audit, lateral (values (before), (after)) said(one)
      where workspace_id = ${workspaceId} and noun = 'contact' and noun_id = any(${[...ids]}::text[])
        and act not in ('merged', 'merge taken back') and one is not null
    union all
    select one from merge, lateral (values (before), (after), (gone)) said(one)
      where workspace_id = ${workspaceId} and noun = 'contact' and taken_back_at is null
        and kept_id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows.map(({ row }) => row);
}

/** Further entries of theirs that lie in the bin: the same e-mail, under the same name or under none but the e-mail. */
export async function theirsInBin(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with own as (select name_lower, lower(value ->> 'value') as email from contact, jsonb_path_query(reach, '$.emails[*]') value
      where workspace_id = ${workspaceId} and contact_id = any(${[...ids]}::uuid[]))
    select distinct contact_id as id from contact join own on lower(contact.email) = own.email
      and contact.name_lower in (own.name_lower, own.email)
    where workspace_id = ${workspaceId} and removed_at is not null and erased_at is null and merged_into is null
      and not contact_id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows.map(({ id }) => id);
}

/** How others are reached, and companies: a switchboard or an office is nobody's own. */
export async function waysOfOthers(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<unknown[]> {
  const { rows } = await sql<{ reach: unknown }>`
    with own as (select reach from contact
      where workspace_id = ${workspaceId} and contact_id = any(${[...ids]}::uuid[])),
    said as (select value ->> 'value' as way from own, jsonb_path_query(reach, '$.*[*]') value
      union select value ->> 'street' from own, jsonb_path_query(reach, '$.addresses[*]') value)
    select reach from (
      select reach from contact where workspace_id = ${workspaceId} and removed_at is null
        and not contact_id = any(${[...ids]}::uuid[])
      union all select reach from account where workspace_id = ${workspaceId} and removed_at is null) others
    where exists (select from said where way is not null and strpos(lower(reach::text), lower(way)) > 0)
    limit 500`.execute(tx);
  return rows.map(({ reach }) => reach);
}

/** By what rows that speak of somebody are found. */
export interface Sought {
  readonly ids: readonly string[];
  readonly patterns: readonly string[];
  /** Further patterns in what belongs to these deals and companies. */
  readonly circles: readonly string[];
  readonly patternsInCircles: readonly string[];
  /** Looked for in these deals and companies alone. */
  readonly isInCirclesOnly?: boolean;
}

/** The rows of a table that name one of these ids or have words like these, each as JSON with its columns. */
export async function rowsSpeakingOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  { table, within }: { table: string; within: Within | undefined },
  { ids, patterns, circles, patternsInCircles, isInCirclesOnly = false }: Sought,
): Promise<Record<string, unknown>[]> {
  const sought = [...ids.map((id) => `%${id}%`), ...patterns];
  const isInCircle = belongsTo(within, circles);
  const inCircles = isInCircle
    ? sql`or own::text ilike any(${[...patternsInCircles]}::text[]) and ${isInCircle}`
    : sql``;
  const among = isInCirclesOnly && isInCircle ? sql`and ${isInCircle}` : sql``;
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(own) as row from ${sql.table(table)} own
    where own.workspace_id = ${workspaceId} ${among} and (own::text ilike any(${sought}::text[]) ${inCircles})`.execute(
    tx,
  );
  return rows.map(({ row }) => row);
}

function belongsTo(within: Within | undefined, circles: readonly string[]) {
  if (within === undefined) return null;
  if (within === itsWords) return sql`own::text like any(${circles.map((id) => `%${id}%`)}::text[])`;
  return sql`${sql.ref(`own.${within}`)} = any(${[...circles]}::uuid[])`;
}

/** Somebody beside them in a deal or a company. */
interface Beside {
  readonly circle: string;
  readonly name: string | null;
}

/** The deals that name somebody and the companies they are or were with, each with the names of the others there. */
export async function circlesOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<Beside[]> {
  const theirs = sql`any(${[...ids]}::uuid[])`;
  const { rows } = await sql<Beside>`
    with deals as (
      select deal_id as circle from stakeholder where workspace_id = ${workspaceId} and contact_id = ${theirs}
      union select deal.deal_id from deal join fact using (workspace_id, deal_id)
        where deal.workspace_id = ${workspaceId} and deal.state = 'undone'
          and fact.data::text like any(${ids.map((id) => `%${id}%`)}::text[])),
    companies as (
      select account_id as circle from contact where workspace_id = ${workspaceId} and contact_id = ${theirs}
      union select account_id from contact_job where workspace_id = ${workspaceId} and contact_id = ${theirs})
    select circle, contact.name from deals
      left join stakeholder s on s.workspace_id = ${workspaceId} and s.deal_id = circle and not s.contact_id = ${theirs}
      left join contact on contact.workspace_id = ${workspaceId} and contact.contact_id = s.contact_id
    union
    select circle, contact.name from companies
      left join contact on contact.workspace_id = ${workspaceId} and contact.account_id = circle
        and not contact.contact_id = ${theirs}
    where circle is not null`.execute(tx);
  return rows;
}

/** Whoever else is called by one of these words, of the clients and of ours. */
export async function namesakes(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
  patterns: readonly string[],
): Promise<{ name: string; isOurs: boolean }[]> {
  const { rows } = await sql<{ name: string; isOurs: boolean }>`
    select distinct name, false as "isOurs" from contact where workspace_id = ${workspaceId} and removed_at is null
      and not contact_id = any(${[...ids]}::uuid[]) and name ilike any(${[...patterns]}::text[])
    union select name, true from member where workspace_id = ${workspaceId}
      and name ilike any(${[...patterns]}::text[])
    limit 2000`.execute(tx);
  return rows;
}

/** Companies that are called by one of these words. */
export async function companiesCalled(
  tx: DatabaseTransaction,
  workspaceId: string,
  patterns: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select account_id as id, name from account
    where workspace_id = ${workspaceId} and name ilike any(${[...patterns]}::text[]) limit 2000`.execute(tx);
  return rows;
}

/** A note on somebody or a company beside them. */
export interface NoteBeside {
  readonly noun: 'account' | 'contact';
  readonly id: string;
  readonly name: string;
  readonly noteId: string;
  readonly words: string;
}

/** Notes on these companies, and on the others there and in these deals, that have words like these; the newest first. */
export async function notesBeside(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
  { circles, patternsInCircles }: Pick<Sought, 'circles' | 'patternsInCircles'>,
): Promise<NoteBeside[]> {
  const theirCircles = sql`any(${[...circles]}::uuid[])`;
  const { rows } = await sql<NoteBeside>`
    select note.noun, note.noun_id as id, coalesce(contact.name, account.name) as name,
      note.note_id as "noteId", note.text as words
    from note
      left join contact on note.noun = 'contact' and contact.workspace_id = note.workspace_id
        and contact.contact_id = note.noun_id and contact.removed_at is null
      left join account on note.noun = 'account' and account.workspace_id = note.workspace_id
        and account.account_id = note.noun_id and account.removed_at is null
    where note.workspace_id = ${workspaceId} and note.removed_at is null
      and coalesce(contact.name, account.name) is not null
      and not note.noun_id = any(${[...ids]}::uuid[]) and note.text ilike any(${[...patternsInCircles]}::text[])
      and (account.account_id = ${theirCircles} or contact.account_id = ${theirCircles}
        or contact.contact_id in (select contact_id from stakeholder
          where workspace_id = ${workspaceId} and deal_id = ${theirCircles}))
    order by note.written_at desc, note.note_id limit 500`.execute(tx);
  return rows;
}

export async function dealNames(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select deal_id as id, name from deal
    where workspace_id = ${workspaceId} and deal_id = any(${[...dealIds]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
