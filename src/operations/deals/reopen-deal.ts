import type { reopenDeal as contract } from '#contract/deals/deal-writes.ts';
import { endDeal } from '#domain/deal/end-deal.ts';
import type { Handle } from '../world.ts';
import { writeToDeal } from './write-to-deal.ts';

export const reopenDeal: Handle<typeof contract> = (world, { dealId, seenSequence, ...data }) =>
  writeToDeal(world, { dealId, seenSequence }, ({ standing, writing }) =>
    endDeal(standing, 'deal.reopened', data, writing),
  );
