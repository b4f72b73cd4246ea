import { z } from 'zod';
import { evidenceCodes } from '#domain/address-book/duplicates/evidence.ts';
import { reachFields } from '../address-book/reach.ts';
import { operation } from '../operation.ts';
import { taskShape } from '../tasks/tasks.ts';
import { id, line, listInput, listOf, named, shownInstant } from '../values.ts';

const noun = z.enum(['account', 'contact']);

const likeness = {
  likelihood: z.number().min(0).max(1).describe('How likely the two are one, from 0 to 1.'),
  evidence: z
    .array(z.enum(evidenceCodes))
    .describe('What speaks for it and against it, the weightiest first.'),
};

const known = z.object({
  id,
  name: z.string(),
  /** What tells them from others of that name: title and company, or the site. */
  detail: z.string(),
});

export const listDuplicates = operation({
  name: 'listDuplicates',
  summary: 'List the pairs of contacts, or of accounts, that are perhaps one, the likeliest first.',
  method: 'GET',
  path: '/api/duplicates',
  access: 'member',
  input: z.object({ ...listInput, noun }),
  output: listOf(z.object({ one: known, other: known, ...likeness })).extend({
    lookedAt: shownInstant.nullable().describe('When all were last looked through; null where nobody has.'),
    may: z.object({ merge: z.boolean() }),
  }),
  refusals: ['cursor_not_valid'],
});

export const findDuplicates = operation({
  name: 'findDuplicates',
  summary:
    'Look through all contacts and accounts for those that are perhaps one. Done as a task, see listTasks.',
  method: 'POST',
  path: '/api/duplicates/find',
  access: 'member',
  input: z.object({}),
  output: z.object({ tasks: z.array(taskShape) }),
  refusals: ['not_allowed'],
});

export const findSame = operation({
  name: 'findSame',
  summary: 'Ask who is there already, before a contact or an account is added.',
  method: 'POST',
  path: '/api/duplicates/same',
  access: 'member',
  readsOnly: true,
  input: z.object({
    noun,
    name: line,
    account: named.nullable().optional().describe('Of a contact: where they work.'),
    title: z.string().max(300).nullable().optional(),
    website: z.string().max(300).nullable().optional().describe('Of an account.'),
    emails: reachFields.emails,
    phones: reachFields.phones,
  }),
  output: z.object({ items: z.array(known.extend(likeness)) }),
  refusals: [],
});

export const keepApart = operation({
  name: 'keepApart',
  summary: 'Say that two are two, so that nobody is asked again; or that this is open after all.',
  method: 'POST',
  path: '/api/duplicates/apart',
  access: 'member',
  input: z.object({ noun, oneId: id, otherId: id, apart: z.boolean().default(true) }),
  output: z.object({ noun, oneId: id, otherId: id, apart: z.boolean() }),
  refusals: ['not_allowed', 'contact_not_found', 'account_not_found', 'same_record'],
});

export const mergeRecords = operation({
  name: 'mergeRecords',
  summary:
    'Make one of two contacts, or of two accounts: everything that hung on the one that goes hangs on the one that stays.',
  method: 'POST',
  path: '/api/merges',
  access: 'member',
  input: z.object({
    mergeId: id.optional(),
    noun,
    keptId: id,
    goneId: id,
    take: z
      .array(z.string().max(80))
      .max(300)
      .default([])
      .describe(
        'Fields to take from the one that goes though the one that stays says something else: name, title, accountId, …, and values.<fieldId>.',
      ),
  }),
  output: z.object({
    mergeId: id,
    noun,
    kept: named,
    gone: named,
    deals: z.int().describe('Deals that were changed.'),
  }),
  refusals: [
    'not_allowed',
    'contact_not_found',
    'account_not_found',
    'same_record',
    'id_already_used',
    'too_many_deals',
  ],
});

export const takeMergeBack = operation({
  name: 'takeMergeBack',
  summary: 'Make two of the one again: each has what it had, but for what was changed since.',
  method: 'POST',
  path: '/api/merges/:mergeId/take-back',
  access: 'member',
  input: z.object({ mergeId: id }),
  output: z.object({ mergeId: id, noun, kept: named, gone: named }),
  refusals: ['not_allowed', 'merge_not_found', 'merged_further'],
});
