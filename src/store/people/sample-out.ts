import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type DatabaseTransaction, enterWorkspace } from '../transaction.ts';

/** What is in a sample workspace, and what of it somebody recorded themselves. */
export interface InSample {
  deals: number;
  accounts: number;
  contacts: number;
  conversations: number;
  insights: number;
  colleagues: number;
  dealsOfYourOwn: number;
  entriesOfYourOwn: number;
}

/** Counts what would go with the sample. */
export async function countInSample(tx: DatabaseTransaction, workspaceId: string): Promise<InSample> {
  const { rows } = await sql<InSample>`
    with loaded as (
      select coalesce(max(at), '-infinity') as at from audit where workspace_id = ${workspaceId}
        and noun = 'workspace' and noun_id = ${workspaceId} and act = 'loaded the sample')
    select (select count(*) from deal where workspace_id = ${workspaceId}) as deals,
      (select count(*) from account where workspace_id = ${workspaceId} and removed_at is null) as accounts,
      (select count(*) from contact where workspace_id = ${workspaceId} and removed_at is null) as contacts,
      (select count(*) from conversation where workspace_id = ${workspaceId}) as conversations,
      (select count(*) from insight where workspace_id = ${workspaceId}) as insights,
      (select count(*) from member where workspace_id = ${workspaceId} and sign_in_id is null) as colleagues,
      (select count(*) from fact, loaded where workspace_id = ${workspaceId} and sequence = 1
        and recorded_at > loaded.at) as "dealsOfYourOwn",
      (select count(*) from fact, loaded where workspace_id = ${workspaceId}
        and recorded_at > loaded.at) as "entriesOfYourOwn"`.execute(tx);
  const [counts] = rows;
  if (!counts) throw new Error('a count came back empty');
  return counts;
}

const ofWhoSignsIn = sql`member_id in (select member_id from member
  where workspace_id = current_workspace() and sign_in_id is not null)`;

/** What goes along into the new workspace, parents first. Whoever cannot sign in is of the sample and stays. */
const goesAlong = [
  {
    table: 'team',
    of: sql`not exists (select from member m where m.workspace_id = team.workspace_id
        and m.team_id = team.team_id and m.sign_in_id is null)
      or exists (select from member m where m.workspace_id = team.workspace_id
        and m.team_id = team.team_id and m.sign_in_id is not null)`,
  },
  { table: 'member', of: sql`sign_in_id is not null` },
  { table: 'playbook', of: sql`true` },
  { table: 'roadmap_look', of: sql`true` },
  { table: 'language_model', of: sql`true` },
  { table: 'invitation', of: sql`accepted_at is null and revoked_at is null and member_id is null` },
  { table: 'webhook', of: sql`removed_at is null` },
  { table: 'api_token', of: ofWhoSignsIn },
  { table: 'calendar_link', of: ofWhoSignsIn },
] as const;

/**
 * Moves the people who sign in, with the settings, into a new workspace. What they leave behind stays as it is, its
 * ledgers too: nobody belongs to it any more, so that nobody sees it.
 */
export async function moveOutOfSample(
  tx: DatabaseTransaction,
  from: string,
  to: string,
  now: Instant,
): Promise<void> {
  const taken: { table: string; rows: Record<string, unknown>[] }[] = [];
  for (const { table, of } of goesAlong) {
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where workspace_id = ${from} and ${of}`.execute(tx);
    taken.push({ table, rows });
  }
  const { rows: settings } = await sql<Record<string, unknown>>`
    select * from workspace where workspace_id = ${from} for update`.execute(tx);
  // A secret leads to one row only, and a person to one workspace.
  for (const table of [
    ...['api_token', 'calendar_link', 'invitation', 'password_link', 'roadmap_link', 'webhook'],
  ] as const) {
    await sql`delete from ${sql.table(table)} where workspace_id = ${from}`.execute(tx);
  }
  await sql`update member set sign_in_id = null, active = false where workspace_id = ${from}`.execute(tx);
  await sql`update task set finished_at = ${now} where workspace_id = ${from} and finished_at is null`.execute(
    tx,
  );
  // Nobody is written to any more about deals that were made up.
  await sql`update letter set state = 'taken back' where workspace_id = ${from} and state = 'waiting'`.execute(
    tx,
  );
  await enterWorkspace(tx, to);
  const workspace = settings.map((row) => ({ ...row, sample: false }));
  for (const { table, rows } of [{ table: 'workspace', rows: workspace }, ...taken]) {
    const moved = JSON.stringify(rows.map((row) => ({ ...row, workspace_id: to })));
    await sql`insert into ${sql.table(table)}
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${moved}::jsonb)`.execute(tx);
  }
  await sql`update first_workspace set workspace_id = ${to} where workspace_id = ${from}`.execute(tx);
}
