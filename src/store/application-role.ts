import type { ClientBase } from 'pg';

/** The role that the server works as. It owns nothing and bypasses nothing, so row-level security holds for it. */
export const applicationRole = 'leadsheet_app';

/** Thrown where the database's user may not make the role; the message has the SQL for somebody who may. */
export class RoleMissing extends Error {
  override name = 'RoleMissing';
}

/**
 * Sees to it that the application role exists, that the connected owner may act as it, and that it may read and
 * write the rows of every table that the owner makes.
 */
export async function ensureApplicationRole(client: ClientBase): Promise<void> {
  await createRole(client);
  await client.query(`
    grant usage on schema public to ${applicationRole};
    alter default privileges in schema public
      grant select, insert, update, delete on tables to ${applicationRole};
    alter default privileges in schema public
      grant usage, select on sequences to ${applicationRole};
  `);
}

async function createRole(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{
    made: boolean;
    member: boolean;
    may_bypass: boolean | null;
    owner: string;
  }>(
    `select role.oid is not null as made, role.rolsuper or role.rolbypassrls as may_bypass,
       role.oid is not null and pg_has_role(current_user, role.oid, 'member') as member,
       quote_ident(current_user) as owner
     from (select 1) one left join pg_roles role on role.rolname = $1`,
    [applicationRole],
  );
  const [role] = rows;
  if (!role) return;
  if (role.may_bypass) {
    throw new RoleMissing(
      `The role ${applicationRole} may bypass row-level security, which keeps workspaces apart. Take that away:
  alter role ${applicationRole} nosuperuser nobypassrls;`,
    );
  }
  const missing = [
    ...(role.made ? [] : [`create role ${applicationRole} nologin nosuperuser nobypassrls`]),
    ...(role.member ? [] : [`grant ${applicationRole} to ${role.owner}`]),
  ];
  try {
    for (const statement of missing) await client.query(statement);
  } catch (error) {
    throw new RoleMissing(
      `The database's user ${role.owner} may not make the role that Leadsheet works as (${String(error)}).
Let somebody who may run:
${missing.map((statement) => `  ${statement};`).join('\n')}`,
    );
  }
}
