import type { RecordState } from '#domain/address-book/duplicates/merged-record.ts';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import {
  type ContactRow,
  type KeptContact,
  loadContact,
  updateContact,
} from '#store/address-book/contacts.ts';
import { lockCustomValues, saveCustomValues } from '#store/fields/custom-values.ts';
import type { World } from '../world.ts';

type Here = Pick<World, 'tx' | 'workspace' | 'now'>;

/** All that is known of a contact, field by field; undefined where there is none. */
export async function contactRecord(
  { tx, workspace }: Here,
  contactId: string,
): Promise<RecordState | undefined> {
  const contact = await loadContact(tx, workspace.id, contactId);
  if (!contact) return undefined;
  const values = await lockCustomValues(tx, workspace.id, { noun: 'contact', nounId: contactId });
  return { fields: fieldsOf(contact), values, reach: contact.reach };
}

export async function saveContactRecord(
  { tx, workspace, now }: Here,
  contactId: string,
  { fields, values, reach }: RecordState,
): Promise<void> {
  const { name, title, accountId, ownerId, ...details } = fields as unknown as ReturnType<typeof fieldsOf>;
  const said = Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== null && value !== ''),
  );
  const contact: KeptContact = { contactId, name, title, accountId, ownerId, reach, details: said };
  await updateContact(tx, workspace.id, contact, now);
  const holder = { noun: 'contact', nounId: contactId } as const;
  await lockCustomValues(tx, workspace.id, holder);
  await saveCustomValues(tx, workspace.id, holder, values as CustomValues);
}

function fieldsOf({ name, title, accountId, ownerId, details }: ContactRow) {
  return { name, title, accountId, ownerId, ...details };
}
