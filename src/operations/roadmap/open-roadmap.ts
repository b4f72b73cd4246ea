import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { loadDeal, loadDealForWrite, type StoredDeal } from '#store/deals/load-deal.ts';
import { loadWorkspace, type WorkspaceRow } from '#store/people/workspaces.ts';
import { enterByRoadmapLink, type RoadmapLinkRow } from '#store/roadmap/roadmap-links.ts';
import type { OpenWorld } from '../world.ts';
import { stateOfLink } from './shown-roadmap-link.ts';

/** A roadmap that a link opens: whose link it is, the deal as it stands, and the workspace that it is in. */
export interface OpenedRoadmap {
  readonly link: RoadmapLinkRow;
  readonly deal: StoredDeal;
  readonly workspace: WorkspaceRow;
}

/**
 * The roadmap behind a link, whose workspace is entered; for a write the deal is locked. Whatever is wrong with a link,
 * the answer is one and the same: who guesses learns nothing by it.
 */
export async function openRoadmap(
  { tx, now, signIn }: OpenWorld,
  token: string,
  { toWrite }: { toWrite: boolean },
): Promise<Result<OpenedRoadmap, Refusal>> {
  const link = await enterByRoadmapLink(tx, signIn.hashOfSecret(token));
  if (!link) return notOpen();
  const load = toWrite ? loadDealForWrite : loadDeal;
  const deal = await load(tx, link.workspaceId, link.dealId);
  if (!deal || deal.standing.deal.undone) return notOpen();
  if (stateOfLink(link, deal.standing, now) !== 'works') return notOpen();
  return accept({ link, deal, workspace: await loadWorkspace(tx, link.workspaceId) });
}

/** The one answer to a link that does not open. */
export function notOpen() {
  return refuse(
    'roadmap_not_open',
    'This link does not open a plan any more. Ask whoever sent it to you for a new one.',
  );
}
