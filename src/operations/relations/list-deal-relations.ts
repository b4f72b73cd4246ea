import type { listDealRelations as contract } from '#contract/relations/relations.ts';
import { accept } from '#domain/result.ts';
import { relationsOf } from '#store/relations/relations.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { shownRelations } from './relation-at-hand.ts';

export const listDealRelations: Handle<typeof contract> = async (world, { dealId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const people = Object.values(found.value.standing.stakeholders).map(({ contactId }) => contactId);
  return accept(shownRelations(world, await relationsOf(world.tx, world.workspace.id, people)));
};
