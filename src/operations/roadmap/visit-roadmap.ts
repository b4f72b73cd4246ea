import type { visitRoadmap as contract } from '#contract/roadmap/roadmap.ts';
import { accept } from '#domain/result.ts';
import { updateRoadmapLink } from '#store/roadmap/roadmap-links.ts';
import type { OpenHandle } from '../world.ts';
import { noteVisit } from './note-visit.ts';
import { openRoadmap } from './open-roadmap.ts';

export const visitRoadmap: OpenHandle<typeof contract> = async (world, { token, zone }) => {
  const opened = await openRoadmap(world, token, { toWrite: false });
  if (!opened.ok) return opened;
  const { link, deal } = opened.value;
  await noteVisit(world, link);
  // The first device that they read it on says which clocks they go by, and no later one does.
  if (zone === undefined || link.zone !== null) return accept({ changed: false });
  await updateRoadmapLink(world.tx, link, { zone });
  return accept({ changed: zone !== deal.standing.deal.zone });
};
