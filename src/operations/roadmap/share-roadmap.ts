import type { shareRoadmap as contract } from '#contract/roadmap/roadmap-links.ts';
import { absentPerson } from '#domain/ledger/references.ts';
import { newFact } from '#domain/ledger/writing.ts';
import { accept } from '#domain/result.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';
import { shownLink } from './end-roadmap-link.ts';
import { writeRoadmapLink } from './write-roadmap-link.ts';

export const shareRoadmap: Handle<typeof contract> = async (world, { dealId, contactId, days }) => {
  const { tx, workspace, actor, now, signIn } = world;
  const linkId = world.newId();
  const written = await writeToDeal(
    world,
    { dealId },
    ({ standing, writing }) =>
      absentPerson(standing, [contactId]) ??
      accept([newFact(writing, 'roadmap.shared', { linkId, contactId })]),
  );
  if (!written.ok) return written;
  const { factIds, standing } = written.value;
  const { link, linkPath } = await writeRoadmapLink(tx, {
    ...{ workspaceId: workspace.id, dealId, contactId, madeBy: actor.memberId, days, now },
    newId: () => linkId,
    newSecret: () => signIn.newSecret(),
  });
  return accept({ link: await shownLink(world, link, standing), linkPath, factIds });
};
