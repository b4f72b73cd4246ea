import type { getContact as contract } from '#contract/contacts/contacts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { erasedAt, loadContact } from '#store/address-book/contacts.ts';
import { mergedInto } from '#store/duplicates/merges.ts';
import { writtenDay } from '../presenting/dates.ts';
import type { Handle, World } from '../world.ts';
import { wholeContact } from './whole-contact.ts';

/** Who went into another entry is shown as that one, so that old links still lead somewhere. */
export const getContact: Handle<typeof contract> = async (world, { contactId }) => {
  const { tx, workspace } = world;
  const contact =
    (await loadContact(tx, workspace.id, contactId)) ??
    (await loadContact(tx, workspace.id, await mergedInto(tx, workspace.id, 'contact', contactId)));
  if (!contact) return notThere(world, contactId);
  return accept(await wholeContact(world, contact));
};

/** Of whoever was erased it is known that they were, and when. */
async function notThere({ tx, workspace, actor, locale }: World, contactId: string) {
  const at = await erasedAt(tx, workspace.id, contactId);
  if (at === null) return refuse('contact_not_found', 'There is no such contact.');
  const day = writtenDay(dayOf(at, actor.zone), locale);
  return refuse(
    'contact_erased',
    `They were erased on ${day}. Nothing is kept of them, and nothing brings it back.`,
  );
}
