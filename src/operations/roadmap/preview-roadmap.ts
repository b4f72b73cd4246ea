import type { previewRoadmap as contract } from '#contract/roadmap/roadmap-wordings.ts';
import { absentPerson } from '#domain/ledger/references.ts';
import { accept } from '#domain/result.ts';
import { loadRoadmapLinks } from '#store/roadmap/roadmap-links.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { seeRoadmap } from './see-roadmap.ts';

/** What somebody reads by their link, or would if they had one. Nothing is noted of it. */
export const previewRoadmap: Handle<typeof contract> = async (world, { dealId, contactId, locale }) => {
  const { tx, workspace, actor } = world;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const deal = found.value;
  const absent = absentPerson(deal.standing, [contactId]);
  if (absent) return absent;
  const links = await loadRoadmapLinks(tx, workspace.id, dealId);
  const chosen = links.find((link) => link.contactId === contactId && link.locale !== null);
  const link = {
    contactId,
    madeBy: actor.memberId,
    locale: locale ?? chosen?.locale ?? null,
    zone: chosen?.zone ?? null,
  };
  return accept(await seeRoadmap(world, { link, deal, workspace }));
};
