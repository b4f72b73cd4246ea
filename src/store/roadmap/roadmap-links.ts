import { sql } from 'kysely';
import type { Visits } from '#domain/roadmap/visits.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A link by which one person at the client sees and does what concerns them. */
export interface RoadmapLinkRow {
  readonly linkId: string;
  readonly workspaceId: string;
  readonly dealId: string;
  readonly contactId: string;
  /** Null where somebody at the client asked for it. */
  readonly madeBy: string | null;
  /** Who at the client asked for it; null where one of us made it. */
  readonly addedBy: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly lastVisitAt: Instant | null;
  /** How they read, once they have said so on the page. */
  readonly locale: string | null;
  readonly zone: string | null;
  /** False where it came with an export: its key, and the place that it opens, are on another server. */
  readonly hasKey: boolean;
}

const columns = [
  'link_id as linkId',
  'workspace_id as workspaceId',
  'deal_id as dealId',
  'contact_id as contactId',
  'made_by as madeBy',
  'added_by as addedBy',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'revoked_at as revokedAt',
  'last_visit_at as lastVisitAt',
  'locale',
  'zone',
  sql<boolean>`token_hash is not null`.as('hasKey'),
] as const;

/** Finds the link and enters its workspace, whether it works still or not. */
export async function enterByRoadmapLink(
  tx: DatabaseTransaction,
  tokenHash: string,
): Promise<RoadmapLinkRow | undefined> {
  const found = await sql<{ linkId: string | null }>`
    select enter_by_roadmap_link(${tokenHash}) as "linkId"`.execute(tx);
  const linkId = found.rows[0]?.linkId;
  if (!linkId) return undefined;
  return tx
    .selectFrom('roadmap_link')
    .select(columns)
    .where('workspace_id', '=', sql<string>`current_workspace()`)
    .where('link_id', '=', linkId)
    .executeTakeFirst();
}

/** The links of a deal, newest first. */
export async function loadRoadmapLinks(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
): Promise<RoadmapLinkRow[]> {
  return tx
    .selectFrom('roadmap_link')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .orderBy('created_at', 'desc')
    .orderBy('link_id', 'desc')
    .execute();
}

export async function insertRoadmapLink(
  tx: DatabaseTransaction,
  link: RoadmapLinkRow,
  tokenHash: string,
): Promise<void> {
  await tx
    .insertInto('roadmap_link')
    .values({
      workspace_id: link.workspaceId,
      link_id: link.linkId,
      deal_id: link.dealId,
      contact_id: link.contactId,
      token_hash: tokenHash,
      made_by: link.madeBy,
      added_by: link.addedBy,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      revoked_at: link.revokedAt,
      last_visit_at: link.lastVisitAt,
      locale: link.locale,
      zone: link.zone,
    })
    .execute();
}

/** When somebody was on their page, by whichever of their links: each letter brings them another. */
export async function loadVisits(
  tx: DatabaseTransaction,
  { workspaceId, dealId, contactId }: Pick<RoadmapLinkRow, 'workspaceId' | 'dealId' | 'contactId'>,
): Promise<Visits> {
  const row = await tx
    .selectFrom('roadmap_link')
    .select(['last_visit_at as last', 'visit_before_at as before'])
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .where('contact_id', '=', contactId)
    .where('last_visit_at', 'is not', null)
    .orderBy('last_visit_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { last: null, before: null };
}

/** What changes of a link while it works. */
export interface RoadmapLinkChange {
  readonly expiresAt?: Instant;
  readonly revokedAt?: Instant | null;
  readonly lastVisitAt?: Instant;
  readonly visitBeforeAt?: Instant | null;
  readonly locale?: string;
  readonly zone?: string;
}

export async function updateRoadmapLink(
  tx: DatabaseTransaction,
  { workspaceId, linkId }: Pick<RoadmapLinkRow, 'workspaceId' | 'linkId'>,
  { expiresAt, revokedAt, lastVisitAt, visitBeforeAt, locale, zone }: RoadmapLinkChange,
): Promise<void> {
  await tx
    .updateTable('roadmap_link')
    .set({
      ...(expiresAt === undefined ? {} : { expires_at: expiresAt }),
      ...(revokedAt === undefined ? {} : { revoked_at: revokedAt }),
      ...(lastVisitAt === undefined ? {} : { last_visit_at: lastVisitAt }),
      ...(visitBeforeAt === undefined ? {} : { visit_before_at: visitBeforeAt }),
      ...(locale === undefined ? {} : { locale }),
      ...(zone === undefined ? {} : { zone }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('link_id', '=', linkId)
    .execute();
}

/** Takes a link away that nobody was ever given. */
export async function deleteRoadmapLink(
  tx: DatabaseTransaction,
  workspaceId: string,
  linkId: string,
): Promise<void> {
  await tx
    .deleteFrom('roadmap_link')
    .where('workspace_id', '=', workspaceId)
    .where('link_id', '=', linkId)
    .execute();
}
