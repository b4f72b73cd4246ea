import type { listRoadmapWordings as contract } from '#contract/roadmap/roadmap-wordings.ts';
import { accept } from '#domain/result.ts';
import { foldContext } from '#store/deals/append.ts';
import { readerLocale } from '#texts/language.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { shownWordings } from './shown-wordings.ts';

export const listRoadmapWordings: Handle<typeof contract> = async (world, { dealId, locale: wanted }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { standing } = found.value;
  const locale = wanted === undefined ? world.locale : readerLocale([wanted, world.locale]);
  const context = await foldContext(world.tx, world.workspace, [], standing);
  const playbook = context.playbook(standing.deal.playbook);
  const items = await shownWordings(world, standing, { playbook, locale });
  return accept({ sequence: standing.sequence, items });
};
