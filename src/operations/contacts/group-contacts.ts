import type { groupContacts as contract } from '#contract/contacts/contacts.ts';
import { groupMatchedContacts } from '#store/address-book/list-contacts.ts';
import { groupedList } from '../address-book/grouped-list.ts';
import type { Handle } from '../world.ts';

export const groupContacts: Handle<typeof contract> = (world, input) =>
  groupedList(world, 'contact', input, groupMatchedContacts);
