import { sql } from 'kysely';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';

interface TeamRow {
  teamId: string;
  name: string;
}

/** A team. For a write nobody is put into it until this transaction ends. */
export async function loadTeam(
  tx: DatabaseTransaction,
  workspaceId: string,
  teamId: string,
  { forWrite }: { forWrite: boolean } = { forWrite: false },
): Promise<TeamRow | undefined> {
  const team = tx
    .selectFrom('team')
    .select(['team_id as teamId', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId);
  return (forWrite ? team.forUpdate() : team).executeTakeFirst();
}

/** How many active members a team has, and how much belongs to it in any way: people, deals, invitations that are out. */
export async function countOfTeam(
  tx: DatabaseTransaction,
  workspaceId: string,
  teamId: string,
): Promise<{ members: number; belonging: number }> {
  const { rows } = await sql<{ members: number; belonging: number }>`
    select
      (select count(*) from member where workspace_id = ${workspaceId} and team_id = ${teamId} and active) as members,
      (select count(*) from member where workspace_id = ${workspaceId} and team_id = ${teamId})
        + (select count(*) from deal where workspace_id = ${workspaceId} and team_id = ${teamId})
        + (select count(*) from invitation where workspace_id = ${workspaceId} and team_id = ${teamId}
            and accepted_at is null and revoked_at is null) as belonging`.execute(tx);
  return rows[0] ?? { members: 0, belonging: 0 };
}

/** Names a team anew; answers whether the name was free, whatever its capitals. */
export async function renameTeam(
  tx: DatabaseTransaction,
  workspaceId: string,
  team: TeamRow,
): Promise<boolean> {
  if (await isNameTaken(tx, workspaceId, team)) return false;
  await tx
    .updateTable('team')
    .set({ name: team.name })
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', team.teamId)
    .execute();
  return true;
}

export async function deleteTeam(
  tx: DatabaseTransaction,
  workspaceId: string,
  teamId: string,
): Promise<void> {
  await tx.deleteFrom('team').where('workspace_id', '=', workspaceId).where('team_id', '=', teamId).execute();
}

/** Makes a team; answers whether the name was free, whatever its capitals. */
export async function insertTeam(
  tx: DatabaseTransaction,
  workspaceId: string,
  team: TeamRow,
): Promise<boolean> {
  if (await isNameTaken(tx, workspaceId, team)) return false;
  await tx
    .insertInto('team')
    .values({ workspace_id: workspaceId, team_id: team.teamId, name: team.name })
    .execute();
  return true;
}

/** Whether another team has the name. No index holds it, so that two at once are taken one after the other. */
async function isNameTaken(tx: DatabaseTransaction, workspaceId: string, team: TeamRow): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('leadsheet.team.' || ${workspaceId}, 0))`.execute(
    tx,
  );
  const taken = await tx
    .selectFrom('team')
    .select('team_id')
    .where('workspace_id', '=', workspaceId)
    .where(sql<boolean>`lower(name) = lower(${team.name})`)
    .where('team_id', '<>', team.teamId)
    .executeTakeFirst();
  return taken !== undefined;
}

/** A page of the teams by name, with how many active members each has, and how many teams there are in all. */
export async function listTeamRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  page: { after: CursorValues | null; limit: number },
): Promise<{ items: (TeamRow & { members: number })[]; next: string | null; count: number }> {
  const all = tx.selectFrom('team').where('workspace_id', '=', workspaceId);
  const { count } = await all.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  let rest = all.select([
    'team_id as teamId',
    'name',
    sql<string>`lower(name)`.as('sortName'),
    sql<number>`(select count(*) from member where member.workspace_id = team.workspace_id
      and member.team_id = team.team_id and member.active)`.as('members'),
  ]);
  if (page.after) {
    rest = rest.where(
      sql<boolean>`(lower(name), team_id) > (${page.after[0]}::text, ${page.after[1]}::uuid)`,
    );
  }
  const rows = await rest
    .orderBy(sql`lower(name)`)
    .orderBy('team_id')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? cursorOf([last.sortName, last.teamId]) : null;
  return { items, next, count };
}
