import { refuse } from '#domain/refusal.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import type { FileHolder } from '#store/files/stored-files.ts';
import { findDeal } from '../deals/find-deal.ts';
import { notThere } from '../notes/note-at-hand.ts';
import type { World } from '../world.ts';

/** What a file hangs on decides who sees it and who may change it: why it is not there for them, or what they may. */
export async function fileHolder(world: World, { noun, nounId }: FileHolder) {
  if (noun === 'deal') {
    const deal = await findDeal(world, nounId);
    if (!deal.ok) return deal;
    return { ok: true as const, mayChange: mayChangeDeal(world.actor, deal.value) };
  }
  const refused = await notThere(world, { noun, nounId });
  return refused ?? { ok: true as const, mayChange: mayChangeAddressBook(world.actor) };
}

/** A file of something that is not there for somebody is not there either. */
export function fileNotFound() {
  return refuse('file_not_found', 'There is no such file, or it is not one of those you see.');
}
