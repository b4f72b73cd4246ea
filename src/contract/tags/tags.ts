import { z } from 'zod';
import { fieldNouns } from '#domain/address-book/fields/custom-field.ts';
import { tagColours } from '#domain/address-book/tag.ts';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { id, line, shownInstant } from '../values.ts';

const name = line.max(60);
const colour = z.enum(tagColours);
const tag = z.object({ tagId: id, name: z.string(), colour });
const found = z.object({ tagId: id });

/** The tags of a record, by name. */
export const shownTags = { tags: z.array(tag) };

export const listTags = operation({
  name: 'listTags',
  summary: 'List the tags of your workspace by name, and those that can still be brought back.',
  method: 'GET',
  path: '/api/tags',
  access: 'member',
  input: z.object({}),
  output: z.object({
    items: z.array(tag),
    removed: z.array(tag.extend({ removedAt: shownInstant, keptUntil: shownInstant })),
    may: z.object({ shape: z.boolean() }),
  }),
  refusals: [],
});

export const countTagged = operation({
  name: 'countTagged',
  summary: 'Count what each tag is on: accounts, contacts, and of the deals those that you see.',
  method: 'GET',
  path: '/api/tags/counts',
  access: 'member',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ tagId: id, accounts: z.int(), contacts: z.int(), deals: z.int() })),
  }),
  refusals: [],
});

export const createTag = operation({
  name: 'createTag',
  summary: 'Make a tag. No two are called the same, in whatever letters.',
  method: 'POST',
  path: '/api/tags',
  access: 'member',
  input: z.object({ tagId: id.optional(), name, colour: colour.default('grey') }),
  output: tag,
  refusals: ['not_allowed', 'id_already_used', 'tag_name_taken'],
});

export const changeTag = operation({
  name: 'changeTag',
  summary: 'Name a tag otherwise, or give it another colour, wherever it is on.',
  method: 'PATCH',
  path: '/api/tags/:tagId',
  access: 'member',
  input: found.extend({
    name: name.optional(),
    colour: colour.optional(),
    seen: asSeen({ name: z.string(), colour }),
  }),
  output: tag,
  refusals: ['not_allowed', 'tag_not_found', 'tag_name_taken', 'changed_meanwhile'],
});

export const removeTag = operation({
  name: 'removeTag',
  summary:
    'Remove a tag from all that it is on; restoreTag brings it back for 30 days. What is on nothing, any member removes.',
  method: 'DELETE',
  path: '/api/tags/:tagId',
  access: 'member',
  input: found,
  output: found,
  refusals: ['not_allowed', 'tag_not_found'],
});

export const restoreTag = operation({
  name: 'restoreTag',
  summary: 'Bring back a tag that was removed, on all that it was on.',
  method: 'POST',
  path: '/api/tags/:tagId/restored',
  access: 'member',
  input: found,
  output: tag,
  refusals: ['not_allowed', 'tag_not_found', 'tag_name_taken'],
});

export const mergeTags = operation({
  name: 'mergeTags',
  summary:
    'Put another tag on all that this one is on, and remove this one; restoreTag undoes both for 30 days.',
  method: 'POST',
  path: '/api/tags/:tagId/merged',
  access: 'member',
  input: found.extend({ into: id }),
  output: tag,
  refusals: ['not_allowed', 'tag_not_found'],
});

const tagging = {
  access: 'member' as const,
  input: z.object({
    tagId: id,
    noun: z.enum(fieldNouns),
    nounIds: z.array(id).min(1).max(1000),
  }),
  output: z.object({ nounIds: z.array(id).describe('Those that it changed.') }),
  refusals: [
    'not_allowed',
    'tag_not_found',
    'account_not_found',
    'contact_not_found',
    'deal_not_found',
  ] as const,
};

export const tagThings = operation({
  name: 'tagThings',
  summary: 'Put a tag on accounts, contacts or deals, one or many.',
  method: 'POST',
  path: '/api/tags/:tagId/things',
  ...tagging,
});

export const untagThings = operation({
  name: 'untagThings',
  summary: 'Take a tag off accounts, contacts or deals, one or many.',
  method: 'POST',
  path: '/api/tags/:tagId/things/taken-off',
  ...tagging,
});

export type ShownTag = z.input<typeof tag>;
