import { z } from 'zod';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { id, line, listInput, listOf, named } from '../values.ts';

const optionalLine = z.string().trim().max(300).nullable();

export const contactFields = {
  name: line,
  title: optionalLine.optional(),
  email: optionalLine.optional(),
  phone: optionalLine.optional(),
};

export const contactCard = z.object({
  contactId: id,
  name: z.string(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  account: named.nullable(),
});

export const listContacts = operation({
  name: 'listContacts',
  summary: 'List contacts by name, of one account or of all.',
  method: 'GET',
  path: '/api/contacts',
  access: 'member',
  input: z.object({
    ...listInput,
    search: z.string().trim().max(200).optional(),
    accountId: id.optional(),
  }),
  output: listOf(contactCard),
  refusals: ['cursor_not_valid'],
});

export const createContact = operation({
  name: 'createContact',
  summary: 'Add a contact to an account.',
  method: 'POST',
  path: '/api/contacts',
  access: 'member',
  input: z.object({ contactId: id.optional(), accountId: id.nullable().optional(), ...contactFields }),
  output: contactCard,
  refusals: ['not_allowed', 'account_not_found', 'id_already_used'],
});

export const changeContact = operation({
  name: 'changeContact',
  summary: 'Change a contact; fields left out stay as they are.',
  method: 'PATCH',
  path: '/api/contacts/:contactId',
  access: 'member',
  input: z.object({
    contactId: id,
    accountId: id.nullable().optional(),
    ...contactFields,
    name: line.optional(),
    seen: asSeen(contactFields),
  }),
  output: contactCard,
  refusals: ['not_allowed', 'contact_not_found', 'account_not_found', 'changed_meanwhile'],
});

export const removeContact = operation({
  name: 'removeContact',
  summary: 'Remove a contact who was added by mistake: whoever a deal counts on stays.',
  method: 'DELETE',
  path: '/api/contacts/:contactId',
  access: 'member',
  input: z.object({ contactId: id }),
  output: z.object({ contactId: id, name: z.string() }),
  refusals: ['not_allowed', 'contact_not_found', 'contact_in_use'],
});
