import type { restoreRemoved as contract } from '#contract/address-book/bin.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { takeOutOfBin } from '#store/address-book/bin.ts';
import type { Handle } from '../world.ts';
import { keptSince } from './kept-since.ts';
import { noteEach } from './put-into-bin.ts';

export const restoreRemoved: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('bring something back');
  const back = await takeOutOfBin(tx, workspace.id, input, keptSince(now));
  if (back.contactIds.length + back.accountIds.length === 0) {
    return refuse(
      'not_in_bin',
      'This is not in the bin any more: somebody brought it back, or the 30 days are over.',
    );
  }
  await noteEach(world, { noun: 'contact', ids: back.contactIds }, 'restored');
  await noteEach(world, { noun: 'account', ids: back.accountIds }, 'restored');
  return accept(back);
};
