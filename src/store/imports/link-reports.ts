import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { insertRows } from './bulk-rows.ts';

/** Who reports to whom, or was introduced by whom, by their ids here. */
export interface Report {
  readonly fromId: string;
  readonly toId: string;
}

interface OfImport {
  readonly workspaceId: string;
  readonly sourceName: string;
  readonly importId: string;
}

/** Where a row of an import says it: the id of who is meant there, or only their name. */
const saidIn = {
  'reports to': { id: 'reportsTo', name: 'reportsToName' },
  'introduced by': { id: 'introducedBy', name: 'introducedByName' },
} as const;

/**
 * Whom people whom an import wrote report to, or by whom they were introduced, as far as nothing of the two was ever
 * noted here: what somebody removed stays removed. Whoever is only named is who alone is called so here, and of whom
 * somebody reports to at the same company. Nobody comes to report to whoever reports to them.
 */
export async function reportsToNote(
  tx: DatabaseTransaction,
  { workspaceId, sourceName, importId }: OfImport,
  kind: keyof typeof saidIn,
): Promise<Report[]> {
  const { id, name } = saidIn[kind];
  const isAbove = kind === 'reports to';
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reports to in ${workspaceId}`}, 0))`.execute(tx);
  const { rows } = await sql<Report>`
    with meant as (
      select contact.contact_id as from_id, above.noun_id as to_id from contact
      join import_link own on own.workspace_id = ${workspaceId} and own.source = ${sourceName} and own.noun = 'contact'
        and own.noun_id = contact.contact_id
      join import_link above on above.workspace_id = ${workspaceId} and above.source = ${sourceName}
        and above.noun = 'contact' and above.external_id = contact.details->>${id}
        and ${importId} in (own.import_id, above.import_id)
      where contact.workspace_id = ${workspaceId} and contact.removed_at is null
      union
      select contact.contact_id, (array_agg(boss.contact_id))[1] from contact
      join import_link own on own.workspace_id = ${workspaceId} and own.source = ${sourceName} and own.noun = 'contact'
        and own.noun_id = contact.contact_id and own.import_id = ${importId}
      join contact boss on boss.workspace_id = ${workspaceId} and boss.removed_at is null
        and boss.name_lower = lower(contact.details->>${name})
        ${isAbove ? sql`and boss.account_id = contact.account_id` : sql``}
      where contact.workspace_id = ${workspaceId} and contact.removed_at is null
      group by contact.contact_id having count(distinct boss.contact_id) = 1
    )
    select from_id as "fromId", to_id as "toId" from meant
    join contact boss on boss.workspace_id = ${workspaceId} and boss.contact_id = to_id and boss.removed_at is null
    where to_id <> from_id
      and not exists (select from relation noted where noted.workspace_id = ${workspaceId}
        and noted.kind = ${kind} and noted.from_id = meant.from_id and noted.to_id = meant.to_id)
      ${isAbove ? sql`and not reports_through(${workspaceId}, to_id, from_id)` : sql``}
    order by from_id, to_id`.execute(tx);
  return rows;
}

/** Notes them, each once. */
export async function saveReports(
  tx: DatabaseTransaction,
  workspaceId: string,
  kind: keyof typeof saidIn,
  reports: readonly (Report & { readonly relationId: string })[],
  at: Instant,
): Promise<void> {
  const rows = reports.map(({ relationId, fromId, toId }) => ({
    ...{ workspace_id: workspaceId, relation_id: relationId, kind },
    ...{ from_id: fromId, to_id: toId, noted_at: at },
  }));
  await insertRows(tx, 'relation', rows, { key: ['workspace_id', 'relation_id'], update: false });
}
