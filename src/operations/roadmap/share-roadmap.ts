import type { shareRoadmap as contract } from '#contract/roadmap/roadmap-links.ts';
import { absentPerson } from '#domain/ledger/references.ts';
import { newFact } from '#domain/ledger/writing.ts';
import { accept } from '#domain/result.ts';
import { addHours } from '#domain/time/calendar.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';
import { shownLink } from './end-roadmap-link.ts';
import { linkEnd } from './link-end.ts';
import { writeRoadmapLink } from './write-roadmap-link.ts';

export const shareRoadmap: Handle<typeof contract> = async (world, { dealId, contactId, days, ...until }) => {
  const { tx, workspace, actor, now, signIn } = world;
  const end = linkEnd(until.expiresAt ?? addHours(now, days * 24), now);
  if (!end.ok) return end;
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
    ...{ workspaceId: workspace.id, dealId, contactId, madeBy: actor.memberId, now, expiresAt: end.value },
    newId: () => linkId,
    newSecret: () => signIn.newSecret(),
  });
  return accept({ link: await shownLink(world, link, standing), linkPath, factIds });
};
