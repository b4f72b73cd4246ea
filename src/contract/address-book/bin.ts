import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, listInput, listOf, shownInstant } from '../values.ts';

const many = z.array(id).min(1).max(1000);

/** So long what was removed can be had back. */
export const binKeptDays = 30;

const removed = {
  removalId: id.nullable().describe('restoreRemoved brings all of it back by this; null where nothing went.'),
  contactIds: z.array(id).describe('Those that went.'),
};

export const removeContacts = operation({
  name: 'removeContacts',
  summary: 'Put contacts into the bin for 30 days. Whom a deal counts on stays, and is told.',
  method: 'POST',
  path: '/api/removed-contacts',
  access: 'member',
  input: z.object({ contactIds: many }),
  output: z.object({
    ...removed,
    stay: z.array(z.object({ id, name: z.string(), deals: z.int() })),
  }),
  refusals: ['not_allowed'],
});

export const removeAccounts = operation({
  name: 'removeAccounts',
  summary:
    'Put accounts into the bin for 30 days. What has deals, or people who do not go along, stays, and is told.',
  method: 'POST',
  path: '/api/removed-accounts',
  access: 'member',
  input: z.object({
    accountIds: many,
    withContacts: z.boolean().default(false).describe('Their people go along, where no deal counts on any.'),
  }),
  output: z.object({
    ...removed,
    accountIds: z.array(id).describe('Those that went.'),
    stay: z.array(
      z.object({
        id,
        name: z.string(),
        deals: z.int(),
        contacts: z.int(),
        contactsInDeals: z.int().describe('Of its people, those whom a deal counts on.'),
      }),
    ),
  }),
  refusals: ['not_allowed'],
});

export const listBin = operation({
  name: 'listBin',
  summary:
    'List the people, companies, files and photos that were removed in the last 30 days, the latest first. `restoreFile` brings a file or a photo back.',
  method: 'GET',
  path: '/api/bin',
  access: 'member',
  input: z.object(listInput),
  output: listOf(
    z.object({
      noun: z.enum(['account', 'contact', 'file', 'photo']),
      id,
      name: z.string().describe('Of a photo, whose it was.'),
      detail: z.string().nullable().describe('Of a file, what it was on.'),
      removedAt: shownInstant,
      removedBy: z.string().nullable(),
    }),
  ),
  refusals: ['not_allowed', 'cursor_not_valid'],
});

export const restoreRemoved = operation({
  name: 'restoreRemoved',
  summary: 'Bring people and companies back from the bin: what one act removed, or some by their ids.',
  method: 'POST',
  path: '/api/bin/restored',
  access: 'member',
  input: z.object({
    removalId: id.optional(),
    contactIds: z.array(id).max(1000).default([]),
    accountIds: z.array(id).max(1000).default([]),
  }),
  output: z.object({
    contactIds: z.array(id),
    accountIds: z.array(id).describe('With those that the people are with.'),
  }),
  refusals: ['not_allowed', 'not_in_bin'],
});
