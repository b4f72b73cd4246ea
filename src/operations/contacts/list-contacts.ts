import { contactSorts } from '#contract/address-book/list-filters.ts';
import type { listContacts as contract } from '#contract/contacts/contacts.ts';
import { accept } from '#domain/result.ts';
import { listContactRows } from '#store/address-book/list-contacts.ts';
import { valuesOfPlace } from '#store/address-book/page-of-places.ts';
import { matchAsked } from '../address-book/match-asked.ts';
import { sortAsked } from '../address-book/sort-asked.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { listedContact } from './listed-contact.ts';

export const listContacts: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, valuesOfPlace);
  if (!page.ok) return page;
  const asked = await matchAsked(world, 'contact', input);
  if (!asked.ok) return asked;
  const sort = await sortAsked(world, 'contact', input.sort, contactSorts);
  if (!sort.ok) return sort;
  const { items, next, count } = await listContactRows(world.tx, world.workspace.id, {
    ...asked.value.match,
    ...page.value,
    sort: sort.value,
  });
  return accept({
    items: items.map((row) => listedContact(row, asked.value)),
    next,
    count,
  });
};
