import type { changeAccount as contract } from '#contract/accounts/accounts.ts';
import { withoutUndefined } from '#domain/ledger/writing.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadAccount, updateAccount } from '#store/address-book/accounts.ts';
import { noteChange } from '#store/audit-trail.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { shownAccount } from './shown-account.ts';

export const changeAccount: Handle<typeof contract> = async (world, { seen, ...input }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('change accounts');
  const before = await loadAccount(tx, workspace.id, input.accountId);
  if (!before) return refuse('account_not_found', 'There is no such account.');
  const clash = await rowClash(world, { noun: 'account', nounId: before.accountId }, shownAccount(before), {
    ...input,
    seen,
  });
  if (clash) return clash;
  const { howOften, lastBought, competitors, ...fields } = withoutUndefined(input);
  const details = { ...before.details, ...withoutUndefined({ howOften, lastBought, competitors }) };
  const after = { ...before, ...fields, details };
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
