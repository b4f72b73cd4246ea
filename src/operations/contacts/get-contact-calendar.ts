import type { getContactCalendar as contract } from '#contract/contacts/contacts.ts';
import { contactsByDay } from '#store/address-book/list-contacts.ts';
import { listCalendar } from '../address-book/list-calendar.ts';
import type { Handle } from '../world.ts';
import { listedContact } from './listed-contact.ts';

export const getContactCalendar: Handle<typeof contract> = (world, input) =>
  listCalendar(world, 'contact', input, contactsByDay, listedContact);
