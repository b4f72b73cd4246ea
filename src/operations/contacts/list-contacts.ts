import type { listContacts as contract } from '#contract/contacts/contacts.ts';
import { accept } from '#domain/result.ts';
import { listContactRows } from '#store/address-book/contacts.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { shownContact } from './shown-contact.ts';

export const listContacts: Handle<typeof contract> = async ({ tx, workspace }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { search, accountId } = input;
  const { items, next, count } = await listContactRows(tx, workspace.id, {
    ...page.value,
    search,
    accountId,
  });
  return accept({ items: items.map(shownContact), next, count });
};
