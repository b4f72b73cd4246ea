import { contactRow, type upsertContacts as contract, type RowOf } from '#contract/upserts/upserts.ts';
import { firstOf } from '#domain/address-book/reach.ts';
import { isSame } from '#domain/ledger/is-same-fact.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { contactsByEmail } from '#store/imports/contacts-alike.ts';
import { changeContact, contactAfter } from '../contacts/change-contact.ts';
import { createContact } from '../contacts/create-contact.ts';
import { reachOf } from '../contacts/said-of-contact.ts';
import type { Handle, World } from '../world.ts';
import { accountNamed, linkedTo, severalAlike, withFurther } from './further.ts';
import { nameMissing } from './name-missing.ts';
import { upsertRows, type Written } from './upsert-rows.ts';

type Row = RowOf<typeof contactRow>;

export const upsertContacts: Handle<typeof contract> = async (world, { source, rows }) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('change contacts');
  return accept(await upsertRows(world, contactRow, rows, (at, row) => upsertContact(at, source, row)));
};

async function upsertContact(world: World, source: string, row: Row): Promise<Result<Written, Refusal>> {
  const found = await contactOf(world, source, row);
  if (!found.ok) return found;
  const account = await accountNamed(world, source, row);
  if (!account.ok) return account;
  const written = await writeContact(world, found.value, { ...row, accountId: account.value });
  return withFurther(world, { source, noun: 'contact' }, row, written);
}

async function contactOf(
  world: World,
  source: string,
  { contactId, externalId, ...row }: Row,
): Promise<Result<string | undefined, Refusal>> {
  if (contactId !== undefined) return accept(contactId);
  const { tx, workspace } = world;
  const linked = await linkedTo(world, { source, noun: 'contact' }, externalId);
  if (linked !== undefined && (await loadContact(tx, workspace.id, linked))) return accept(linked);
  const email = firstOf(reachOf(row).emails);
  if (email === null) return accept(undefined);
  // Who is known to that system already under another id is somebody else, as when it is imported.
  const of = { workspaceId: workspace.id, sourceName: externalId === undefined ? '' : source };
  const here = await contactsByEmail(tx, of, [...new Set([email, email.toLowerCase()])]);
  return here.length > 1 ? severalAlike(here.map((one) => one.contactId)) : accept(here[0]?.contactId);
}

async function writeContact(
  world: World,
  id: string | undefined,
  { contactId: _, externalId: _e, accountExternalId: _a, values: _v, tags: _t, ...row }: Row,
): Promise<Result<Written, Refusal>> {
  const before = id === undefined ? undefined : await loadContact(world.tx, world.workspace.id, id);
  if (before) {
    if (isSame(contactAfter(before, row), before))
      return accept({ id: before.contactId, outcome: 'unchanged' });
    const changed = await changeContact(world, { ...row, contactId: before.contactId });
    return changed.ok ? accept({ id: before.contactId, outcome: 'changed' }) : changed;
  }
  const { name } = row;
  if (name === undefined) return nameMissing();
  const made = await createContact(world, { ...row, name, contactId: id });
  return made.ok ? accept({ id: made.value.contactId, outcome: 'made' }) : made;
}
