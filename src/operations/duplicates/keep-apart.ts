import type { keepApart as contract } from '#contract/duplicates/duplicates.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { markApart } from '#store/duplicates/found.ts';
import type { Handle } from '../world.ts';
import { recordNotFound } from './record-not-found.ts';
import { shownByIds } from './shown-known.ts';

export const keepApart: Handle<typeof contract> = async (world, { noun, oneId, otherId, apart }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('say who is who');
  if (oneId === otherId) return sameRecord();
  const there = await shownByIds(tx, workspace.id, noun, [oneId, otherId]);
  if (there.size < 2) return recordNotFound(noun);
  const [first, second] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
  const pair = { noun, oneId: first, otherId: second };
  await markApart(tx, workspace.id, pair, apart ? { memberId: actor.memberId, at: now } : null, now);
  return accept({ ...pair, apart });
};

export function sameRecord() {
  return refuse('same_record', 'These are one and the same entry. Name two.');
}
