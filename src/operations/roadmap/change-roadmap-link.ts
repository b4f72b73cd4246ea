import type { changeRoadmapLink as contract } from '#contract/roadmap/roadmap-links.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateRoadmapLink } from '#store/roadmap/roadmap-links.ts';
import type { Handle } from '../world.ts';
import { shownLink } from './end-roadmap-link.ts';
import { findRoadmapLink } from './find-roadmap-link.ts';
import { linkEnd } from './link-end.ts';

export const changeRoadmapLink: Handle<typeof contract> = async (world, { expiresAt: wanted, ...which }) => {
  const { tx, workspace, actor, now } = world;
  const found = await findRoadmapLink(world, which);
  if (!found.ok) return found;
  const { link, deal } = found.value;
  if (link.revokedAt !== null) {
    return refuse(
      'roadmap_link_revoked',
      'This link was revoked, so it stays closed. Make a new one in its place.',
    );
  }
  if (!link.hasKey) {
    return refuse(
      'roadmap_link_revoked',
      'This link came from another server and opens nothing here. Make a new one in its place.',
    );
  }
  const end = linkEnd(wanted, now);
  if (!end.ok) return end;
  const { expiresAt } = link;
  await updateRoadmapLink(tx, link, { expiresAt: end.value });
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'roadmap link', nounId: link.linkId, act: 'changed' },
    before: { expiresAt },
    after: { dealId: link.dealId, contactId: link.contactId, expiresAt: end.value },
  });
  return accept(await shownLink(world, { ...link, expiresAt: end.value }, deal.standing));
};
