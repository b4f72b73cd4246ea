import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { insertRows } from './bulk-rows.ts';

/** Who reports to whom, by their ids here. */
export interface Report {
  readonly fromId: string;
  readonly toId: string;
}

interface OfImport {
  readonly workspaceId: string;
  readonly sourceName: string;
  readonly importId: string;
}

/**
 * Whom people whom an import wrote report to, by the ids that the other system has for both, as far as nothing of the two
 * was ever noted here: what somebody removed stays removed. Nobody comes to report to whoever reports to them.
 */
export async function reportsToNote(
  tx: DatabaseTransaction,
  { workspaceId, sourceName, importId }: OfImport,
): Promise<Report[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reports to in ${workspaceId}`}, 0))`.execute(tx);
  const { rows } = await sql<Report>`
    select contact.contact_id as "fromId", above.noun_id as "toId"
    from contact
    join import_link own on own.workspace_id = ${workspaceId} and own.source = ${sourceName} and own.noun = 'contact'
      and own.noun_id = contact.contact_id
    join import_link above on above.workspace_id = ${workspaceId} and above.source = ${sourceName}
      and above.noun = 'contact' and above.external_id = contact.details->>'reportsTo'
      and ${importId} in (own.import_id, above.import_id)
    join contact boss on boss.workspace_id = ${workspaceId} and boss.contact_id = above.noun_id and boss.removed_at is null
    where contact.workspace_id = ${workspaceId} and contact.removed_at is null
      and above.noun_id <> contact.contact_id
      and not exists (select from relation noted where noted.workspace_id = ${workspaceId}
        and noted.kind = 'reports to' and noted.from_id = contact.contact_id and noted.to_id = above.noun_id)
      and not reports_through(${workspaceId}, above.noun_id, contact.contact_id)
    order by contact.contact_id`.execute(tx);
  return rows;
}

/** Notes them, each once. */
export async function saveReports(
  tx: DatabaseTransaction,
  workspaceId: string,
  reports: readonly (Report & { readonly relationId: string })[],
  at: Instant,
): Promise<void> {
  const rows = reports.map(({ relationId, fromId, toId }) => ({
    ...{ workspace_id: workspaceId, relation_id: relationId, kind: 'reports to' },
    ...{ from_id: fromId, to_id: toId, noted_at: at },
  }));
  await insertRows(tx, 'relation', rows, { key: ['workspace_id', 'relation_id'], update: false });
}
