import { noReach } from '#domain/address-book/reach.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { type AccountRow, hasAccount, insertAccount } from '#store/address-book/accounts.ts';
import { noteChange } from '#store/audit-trail.ts';
import type { World } from '../world.ts';

type Given = { readonly [Field in keyof Omit<AccountRow, 'name'>]?: AccountRow[Field] | undefined } & {
  readonly name: string;
};

/** Adds an account to the address book, with its trail. */
export async function newAccount(world: World, given: Given): Promise<Result<AccountRow, Refusal>> {
  const { tx, workspace, now, actor } = world;
  if (given.accountId && (await hasAccount(tx, workspace.id, given.accountId))) {
    return refuse('id_already_used', 'There is an account with this id already. Use a fresh one.');
  }
  const account: AccountRow = {
    accountId: given.accountId ?? world.newId(),
    name: given.name,
    website: given.website || null,
    industry: given.industry || null,
    country: given.country || null,
    employees: given.employees ?? null,
    reach: given.reach ?? noReach,
    parentId: given.parentId ?? null,
    ownerId: given.ownerId ?? null,
    ownerName: given.ownerName ?? null,
    details: given.details ?? {},
    lastTouchAt: null,
  };
  await insertAccount(tx, workspace.id, account, now);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: workspace.id,
    at: now,
    memberId: actor.memberId,
    noun: 'account',
    nounId: account.accountId,
    act: 'created',
    after: account,
  });
  return accept(account);
}
