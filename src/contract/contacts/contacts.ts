import { z } from 'zod';
import { anyOfContacts, contactFilters, contactSort, listedFurther } from '../address-book/list-filters.ts';
import { reachFields } from '../address-book/reach.ts';
import {
  atMostTwoMonths,
  calendarOf,
  contactDay,
  longerThanTwoMonths,
  ofSomeDays,
  shownDays,
} from '../address-book/row-days.ts';
import { contactGrouping, ofOneGroup, rowGroups } from '../address-book/row-groups.ts';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { id, line, listInput, listOf } from '../values.ts';
import { contactCard, contactListed, contactWhole } from './contact-shape.ts';

const optionalLine = z.string().trim().max(300).nullable();

/** A day, or a day of every year. */
const birthday = z
  .string()
  .regex(/^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Write a day such as 1980-05-17, or --05-17.')
  .nullable();

/** What a form, a program or an import may say of a person. `email` and `phone` are the first of their lists. */
export const contactFields = {
  name: line,
  title: optionalLine.optional(),
  ownerId: id.nullable().optional().describe('Who of us looks after them.'),
  email: optionalLine.optional(),
  phone: optionalLine.optional(),
  ...reachFields,
  salutation: optionalLine.optional(),
  givenName: optionalLine.optional(),
  familyName: optionalLine.optional(),
  department: optionalLine.optional(),
  birthday: birthday.optional(),
  about: z.string().trim().max(4000).nullable().optional(),
  doNotWrite: z.boolean().optional().describe('They want no mail from us that they did not ask for.'),
  doNotCall: z.boolean().optional().describe('They want no call from us that they did not ask for.'),
};

export const listContacts = operation({
  name: 'listContacts',
  summary: 'List contacts, of one account or of all.',
  method: 'GET',
  path: '/api/contacts',
  access: 'member',
  input: z.object({
    ...listInput,
    ...listedFurther,
    ...contactFilters,
    ...anyOfContacts,
    ...ofOneGroup(contactGrouping),
    ...ofSomeDays(contactDay),
    sort: contactSort
      .default('name')
      .describe(
        'lastTouch, created and changed begin with the latest; the others with A. Or `field.` and the key of a field of yours: without a value comes last.',
      ),
  }),
  output: listOf(contactListed),
  refusals: ['cursor_not_valid', 'field_not_found', 'field_value_not_valid'],
});

export const groupContacts = operation({
  name: 'groupContacts',
  summary: 'Count contacts in groups: by account, title, industry, country, owner, tag, or a field of yours.',
  method: 'GET',
  path: '/api/contact-groups',
  access: 'member',
  input: z.object({ ...contactFilters, ...anyOfContacts, by: contactGrouping }),
  output: rowGroups,
  refusals: ['field_not_found', 'field_value_not_valid'],
});

export const getContactCalendar = operation({
  name: 'getContactCalendar',
  summary:
    'Show contacts day by day: by last touch, when they were added or changed, birthday, or a field of yours that holds days.',
  method: 'GET',
  path: '/api/contact-calendar',
  access: 'member',
  input: z
    .object({ ...contactFilters, ...anyOfContacts, ...calendarOf(contactDay) })
    .refine(atMostTwoMonths, longerThanTwoMonths),
  output: shownDays(contactListed),
  refusals: ['field_not_found', 'field_value_not_valid'],
});

export const getContact = operation({
  name: 'getContact',
  summary:
    'Show a contact: how they are reached, where they worked, and their part in the deals you may see.',
  method: 'GET',
  path: '/api/contacts/:contactId',
  access: 'member',
  input: z.object({ contactId: id }),
  output: contactWhole,
  refusals: ['contact_not_found', 'contact_erased'],
});

export const createContact = operation({
  name: 'createContact',
  summary: 'Add a contact to an account.',
  method: 'POST',
  path: '/api/contacts',
  access: 'member',
  input: z.object({ contactId: id.optional(), accountId: id.nullable().optional(), ...contactFields }),
  output: contactCard,
  refusals: ['not_allowed', 'account_not_found', 'member_not_found', 'id_already_used'],
});

export const changeContact = operation({
  name: 'changeContact',
  summary:
    'Change a contact; fields left out stay as they are. Whoever took another job is moved by moveContact instead.',
  method: 'PATCH',
  path: '/api/contacts/:contactId',
  access: 'member',
  input: z.object({
    contactId: id,
    accountId: id.nullable().optional(),
    ...contactFields,
    name: line.optional(),
    seen: asSeen({ ...contactFields, accountId: id.nullable() }),
  }),
  output: contactCard,
  refusals: [
    ...(['not_allowed', 'contact_not_found', 'account_not_found'] as const),
    ...(['member_not_found', 'changed_meanwhile'] as const),
  ],
});

export const removeContact = operation({
  name: 'removeContact',
  summary: 'Put a contact into the bin for 30 days: whoever a deal counts on stays.',
  method: 'DELETE',
  path: '/api/contacts/:contactId',
  access: 'member',
  input: z.object({ contactId: id }),
  output: z.object({ contactId: id, name: z.string() }),
  refusals: ['not_allowed', 'contact_not_found', 'contact_in_use'],
});
