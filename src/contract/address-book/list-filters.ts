import { z } from 'zod';
import { conditionPattern } from '#domain/address-book/fields/field-condition.ts';
import { id } from '../values.ts';
import { anyOf } from './any-of.ts';
import { ofField } from './row-groups.ts';

export const contactSorts = ['name', 'account', 'title', 'owner', 'lastTouch', 'created', 'changed'] as const;

export const accountSorts = [
  'name',
  'industry',
  'country',
  'owner',
  'lastTouch',
  'created',
  'changed',
  'openDeals',
] as const;

/** What a list is sorted by: what it knows itself, or a field of the workspace. */
const sortedBy = <Named extends readonly [string, ...string[]]>(named: Named) =>
  z.union([z.enum(named), ofField]);

export const contactSort = sortedBy(contactSorts);
export const accountSort = sortedBy(accountSorts);

/** Whether there has to be one, or must not. */
const whether = z.enum(['some', 'none']);

const part = z.string().trim().max(200).optional();

/** What lists of people and of companies may be narrowed by alike; everything that is given holds at once. */
const sharedFilters = {
  email: whether.optional().describe('Whether there is an e-mail address.'),
  phone: whether.optional().describe('Whether there is a phone number.'),
  ownerId: z
    .union([id, z.literal('none')])
    .optional()
    .describe('Who of us looks after them; `none` for whom nobody does.'),
  tagIds: z.array(id).min(1).max(50).optional().describe('Any of these tags.'),
  fields: z
    .array(z.string().max(600).regex(conditionPattern))
    .max(20)
    .optional()
    .describe(
      'What fields of yours hold, by their keys: `region:some`, `region:none`, `region=North`, `note~boats`, and between two edges `budget=100000..` (amounts in minor units) or `since=2026-01-01..2026-06-30`.',
    ),
  outOfTouchDays: z.int().min(1).max(3660).optional().describe('No touch for so many days, or never.'),
};

export const contactFilters = {
  search: part.describe('Part of the name or of the e-mail address.'),
  accountId: id.optional(),
  account: whether.optional().describe('Whether they are with an account at all.'),
  ...sharedFilters,
  title: part.describe('Part of their title.'),
  industry: part.describe('Part of the industry of their account.'),
  country: part.describe('Part of the country of their account.'),
};

export const accountFilters = {
  search: part.describe('Part of the name.'),
  ...sharedFilters,
  industry: part.describe('Part of the industry.'),
  country: part.describe('Part of the country.'),
  deals: whether.optional().describe('Whether there are open deals.'),
};

export const anyOfContacts = { anyOf: anyOf(contactFilters) };
export const anyOfAccounts = { anyOf: anyOf(accountFilters) };

/** How a page of either is asked for, besides its filters. */
export const listedFurther = {
  skip: z.int().min(0).max(10_000_000).default(0).describe('So many further on than the cursor.'),
  direction: z.enum(['asc', 'desc']).optional(),
};
