import type { notePresence as contract } from '#contract/deals/presence.ts';
import { accept } from '#domain/result.ts';
import { tellOfDeal } from '#store/deal-changes.ts';
import type { Handle } from '../world.ts';
import { findDeal } from './find-deal.ts';

export const notePresence: Handle<typeof contract> = async (world, { dealId, doing }) => {
  const found = await findDeal(world, dealId);
  // Whoever leaves a deal because it is gone has left it: nobody is there who would have to be told.
  if (!found.ok) return doing === 'gone' ? accept({}) : found;
  const { tx, workspace, actor, memberName } = world;
  const presence = { workspaceId: workspace.id, dealId, memberId: actor.memberId, name: memberName, doing };
  await tellOfDeal(tx, { presence });
  return accept({});
};
