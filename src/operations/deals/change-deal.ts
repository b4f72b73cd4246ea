import type { changeDeal as contract } from '#contract/deals/deal-writes.ts';
import { changeDeal as decide } from '#domain/deal/change-deal.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayOpenDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { hasAccount } from '#store/address-book/accounts.ts';
import { teamOf } from '#store/deals/load-deal.ts';
import { loadMember } from '#store/people/members.ts';
import type { Handle, World } from '../world.ts';
import { writeToDeal } from './write-to-deal.ts';

export const changeDeal: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, value, ...changes } = input;
  const objection = await referenceObjection(world, changes);
  if (objection) return objection;
  const money =
    value === undefined
      ? {}
      : { valueMinor: value?.valueMinor ?? null, ...(value ? { currency: value.currency } : {}) };
  return writeToDeal(world, { dealId, seenSequence }, ({ standing, writing }) =>
    accept(decide(standing, { ...changes, ...money }, writing)),
  );
};

/** A new account is one of the workspace's; a new owner is one whom this member may give deals to. */
async function referenceObjection(
  world: World,
  { accountId, ownerId }: { accountId?: string | null | undefined; ownerId?: string | null | undefined },
) {
  const { tx, workspace, actor } = world;
  if (accountId && !(await hasAccount(tx, workspace.id, accountId))) {
    return refuse('account_not_found', 'There is no such account.');
  }
  if (ownerId === undefined) return null;
  if (ownerId !== null && !(await loadMember(tx, workspace.id, ownerId))) {
    return refuse('member_not_found', 'There is no such person in your workspace.');
  }
  const teamId = await teamOf(tx, workspace.id, ownerId);
  return mayOpenDeal(actor, { ownerId, teamId }) ? null : notAllowed('give deals to that owner');
}
