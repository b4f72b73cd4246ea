import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export type RoleName = 'admin' | 'manager' | 'seller' | 'reader';
export type SeesWhat = 'own' | 'team' | 'all';

export type Theme = 'system' | 'light' | 'dark';

export interface MemberRow {
  memberId: string;
  name: string;
  email: string | null;
  role: RoleName;
  sees: SeesWhat;
  teamId: string | null;
  zone: string | null;
  /** Their language with its dates and numbers; left out or null: as their browser says. */
  locale?: string | null;
  theme?: Theme;
  active: boolean;
  /** Null for somebody whom an import brought, who cannot sign in yet. */
  signInId: string | null;
}

const columns = [
  'member_id as memberId',
  'name',
  'email',
  'role',
  'sees',
  'team_id as teamId',
  'zone',
  'locale',
  'theme',
  'active',
  'sign_in_id as signInId',
] as const;

export async function loadMember(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
): Promise<MemberRow | undefined> {
  return tx
    .selectFrom('member')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
}

/** All admins, locked: two admins who step down at once are taken one after the other. */
export async function lockAdmins(tx: DatabaseTransaction, workspaceId: string): Promise<MemberRow[]> {
  return tx
    .selectFrom('member')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'admin')
    .orderBy('member_id')
    .forUpdate()
    .execute();
}

export async function insertMember(
  tx: DatabaseTransaction,
  workspaceId: string,
  member: MemberRow,
  createdAt: Instant,
): Promise<void> {
  await tx
    .insertInto('member')
    .values({
      workspace_id: workspaceId,
      member_id: member.memberId,
      ...written(member),
      created_at: createdAt,
    })
    .execute();
}

export async function updateMember(
  tx: DatabaseTransaction,
  workspaceId: string,
  member: MemberRow,
): Promise<void> {
  await tx
    .updateTable('member')
    .set(written(member))
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', member.memberId)
    .execute();
}

/** A page of the workspace's people by name, and how many there are in all. */
export async function listMemberRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  page: { after: CursorValues | null; limit: number; search: string | undefined },
): Promise<{ items: MemberRow[]; next: string | null; count: number }> {
  let all = tx.selectFrom('member').where('workspace_id', '=', workspaceId);
  if (page.search) {
    const pattern = `%${page.search.replace(/[\\%_]/g, '\\$&')}%`;
    all = all.where((where) => where.or([where('name', 'ilike', pattern), where('email', 'ilike', pattern)]));
  }
  const { count } = await all.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  let rest = all.select(columns);
  if (page.after) {
    rest = rest.where(
      sql<boolean>`(lower(name), member_id) > (${page.after[0]}::text, ${page.after[1]}::uuid)`,
    );
  }
  const rows = await rest
    .orderBy(sql`lower(name)`)
    .orderBy('member_id')
    .select(sql<string>`lower(name)`.as('sortName'))
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? cursorOf([last.sortName, last.memberId]) : null;
  return { items, next, count };
}

/** What their deals, and all that follows from those, say of their team, so that the team sees them. */
export async function moveDealsToTeam(
  tx: DatabaseTransaction,
  workspaceId: string,
  ownerId: string,
  teamId: string | null,
): Promise<void> {
  for (const table of ['deal', 'finding', 'commitment', 'promise', 'conversation', 'milestone']) {
    await sql`update ${sql.table(table)} set team_id = ${teamId}
      where workspace_id = ${workspaceId} and owner_id = ${ownerId}`.execute(tx);
  }
}

function written(member: MemberRow) {
  return {
    name: member.name,
    email: member.email,
    role: member.role,
    sees: member.sees,
    team_id: member.teamId,
    zone: member.zone,
    ...(member.locale === undefined ? {} : { locale: member.locale }),
    ...(member.theme === undefined ? {} : { theme: member.theme }),
    active: member.active,
    sign_in_id: member.signInId,
  };
}
