import type { changeAccount as contract } from '#contract/accounts/accounts.ts';
import type { InputOf } from '#contract/operation.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { saidFields } from '#domain/said-fields.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { type AccountRow, hasAccount, loadAccount, updateAccount } from '#store/address-book/accounts.ts';
import { accountsAbove } from '#store/address-book/company-tree.ts';
import { noteChange } from '#store/audit-trail.ts';
import { ownerGiven } from '../address-book/owner-given.ts';
import { reachAfter } from '../contacts/said-of-contact.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle, World } from '../world.ts';
import { accountFieldsOf, shownAccount } from './shown-account.ts';

export const changeAccount: Handle<typeof contract> = async (world, { seen, ...input }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('change accounts');
  const before = await loadAccount(tx, workspace.id, input.accountId);
  if (!before) return refuse('account_not_found', 'There is no such account.');
  const clash = await rowClash(
    world,
    { noun: 'account', nounId: before.accountId },
    accountFieldsOf(before),
    {
      ...input,
      seen,
    },
  );
  if (clash) return clash;
  const refused = await parentRefused(world, before, input.parentId);
  if (refused) return refused;
  const owner = await ownerGiven(world, input.ownerId);
  if (!owner.ok) return owner;
  const after = { ...accountAfter(before, input), ...owner.value };
  await updateAccount(tx, workspace.id, after, now);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: workspace.id,
    at: now,
    memberId: actor.memberId,
    noun: 'account',
    nounId: after.accountId,
    act: 'changed',
    before,
    after,
  });
  return accept(shownAccount(after));
};

type Given = Omit<InputOf<typeof contract>, 'seen'>;

const rowFields = ['name', 'website', 'industry', 'country', 'employees', 'parentId', 'ownerId'] as const;
const detailFields = ['howOften', 'lastBought', 'competitors', 'about'] as const;

/** An account as it is once this is written: what is left out stays. */
export function accountAfter(before: AccountRow, given: Omit<Given, 'accountId'>): AccountRow {
  return {
    ...{ ...before, ...saidFields(given, rowFields) },
    reach: reachAfter(before.reach, given),
    details: { ...before.details, ...saidFields(given, detailFields) },
  };
}

/** A company belongs to another that is there, and in the end never to itself. */
async function parentRefused(
  { tx, workspace }: World,
  { accountId }: AccountRow,
  parentId: string | null | undefined,
) {
  if (!parentId) return null;
  if (!(await hasAccount(tx, workspace.id, parentId))) {
    return refuse('account_not_found', 'There is no such account.');
  }
  const above = await accountsAbove(tx, workspace.id, parentId);
  if (parentId !== accountId && above.every(({ id }) => id !== accountId)) return null;
  return refuse(
    'account_above_itself',
    'That company belongs to this one already, so this one cannot belong to it. Change the other one first.',
  );
}
