import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { insertRows } from './bulk-rows.ts';

export interface MemberToSave {
  readonly memberId: string;
  readonly name: string;
  readonly email: string | null;
  readonly leads: boolean;
  readonly active: boolean;
  readonly teamId: string | null;
}

/** Members who have not signed in yet. Who leads others sees their team's deals, everybody else their own. */
export async function saveMembers(
  tx: DatabaseTransaction,
  workspaceId: string,
  members: readonly MemberToSave[],
  now: Instant,
): Promise<void> {
  await insertRows(
    tx,
    'member',
    members.map(({ memberId, name, email, leads, active, teamId }) => ({
      workspace_id: workspaceId,
      member_id: memberId,
      name,
      email,
      role: leads ? 'manager' : 'seller',
      sees: leads ? 'team' : 'own',
      team_id: teamId,
      active,
      created_at: now,
    })),
    { key: ['workspace_id', 'member_id'], update: false },
  );
}

/** Makes the teams that are not there yet; answers the id of each by its name. */
export async function saveTeams(
  tx: DatabaseTransaction,
  workspaceId: string,
  teams: readonly { teamId: string; name: string }[],
): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('team')
    .select(['team_id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .execute();
  const there = new Map(rows.map((row) => [row.name.toLowerCase(), row.team_id]));
  await insertRows(
    tx,
    'team',
    teams
      .filter(({ name }) => !there.has(name.toLowerCase()))
      .map(({ teamId, name }) => ({ workspace_id: workspaceId, team_id: teamId, name })),
    { key: ['workspace_id', 'team_id'], update: false },
  );
  return new Map(teams.map(({ teamId, name }) => [name, there.get(name.toLowerCase()) ?? teamId]));
}

/** The team of every member. */
export async function memberTeams(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<Map<string, string | null>> {
  const rows = await tx
    .selectFrom('member')
    .select(['member_id', 'team_id'])
    .where('workspace_id', '=', workspaceId)
    .execute();
  return new Map(rows.map((row) => [row.member_id, row.team_id]));
}

/** Every active member, by name: whom an owner of another system may be. */
export async function allMembers(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<{ id: string; name: string; email: string | null }[]> {
  return tx
    .selectFrom('member')
    .select(['member_id as id', 'name', 'email'])
    .where('workspace_id', '=', workspaceId)
    .where('active', '=', true)
    .orderBy('name')
    .execute();
}
