import type { removeDeal as contract } from '#contract/deals/deal-writes.ts';
import { removeDeal as decide } from '#domain/deal/remove-deal.ts';
import type { Handle } from '../world.ts';
import { writeToDeal } from './write-to-deal.ts';

export const removeDeal: Handle<typeof contract> = async (world, input) =>
  writeToDeal(world, input, async ({ writing, history }) => decide(await history(), writing));
