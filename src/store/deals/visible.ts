import { type RawBuilder, sql } from 'kysely';

/** Which rows of deals a member may see, as the policy says it. */
export type Visible =
  | { readonly all: true }
  | { readonly ownerId: string }
  | { readonly teamId: string; readonly ownerId: string };

/** The condition on a table that has the owner and their team beside each row. Nobody sees a deal that was undone. */
export function isVisible(table: string, visible: Visible): RawBuilder<boolean> {
  const reach = isWithinReach(table, visible);
  return table === 'deal' ? sql<boolean>`(${reach} and deal.state <> 'undone')` : reach;
}

function isWithinReach(table: string, visible: Visible): RawBuilder<boolean> {
  if ('all' in visible) return sql<boolean>`true`;
  const owner = sql<boolean>`${sql.ref(`${table}.owner_id`)} = ${visible.ownerId}`;
  if (!('teamId' in visible)) return owner;
  return sql<boolean>`(${sql.ref(`${table}.team_id`)} = ${visible.teamId} or ${owner})`;
}
