import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { enterByRoadmapLink } from '#store/roadmap/roadmap-links.ts';
import type { OpenWorld } from '../world.ts';
import { notOpen } from './open-roadmap.ts';
import { endOfLink } from './shown-roadmap-link.ts';

/**
 * Whether a link works still, by what stands of it alone. Whose page is open was shown the deal behind it before, and is
 * shown it again with every change of that: that they have left it is such a change.
 */
export async function checkRoadmapLink(
  { tx, now, signIn }: OpenWorld,
  token: string,
): Promise<Result<null, Refusal>> {
  const link = await enterByRoadmapLink(tx, signIn.hashOfSecret(token));
  return link && endOfLink(link, now) === null ? accept(null) : notOpen();
}
