import { z } from 'zod';
import { buyingExperiences } from '#domain/guidance/buying-experience.ts';
import { accountFilters, accountSort, anyOfAccounts, listedFurther } from '../address-book/list-filters.ts';
import { reachFields, shownReach } from '../address-book/reach.ts';
import {
  accountDay,
  atMostTwoMonths,
  calendarOf,
  longerThanTwoMonths,
  ofSomeDays,
  shownDays,
} from '../address-book/row-days.ts';
import { accountGrouping, ofOneGroup, rowGroups } from '../address-book/row-groups.ts';
import { asSeen } from '../as-seen.ts';
import { shownValues } from '../fields/field-values.ts';
import { operation } from '../operation.ts';
import { shownTags } from '../tags/tags.ts';
import { id, line, listInput, listOf, named, shownInstant } from '../values.ts';

const optionalLine = z.string().trim().max(300).nullable();

/** What is known of a client company. `howOften`, `lastBought` and `competitors` say how they buy. */
export const accountFields = {
  name: line,
  ...reachFields,
  parentId: id.nullable().optional().describe('The company that it belongs to.'),
  ownerId: id.nullable().optional().describe('Who of us looks after it.'),
  about: z.string().trim().max(4000).nullable().optional(),
  website: optionalLine.optional(),
  industry: optionalLine.optional(),
  country: optionalLine.optional(),
  employees: z.int().min(0).max(100_000_000).nullable().optional(),
  howOften: z.enum(buyingExperiences).nullable().optional(),
  lastBought: optionalLine.optional(),
  competitors: optionalLine.optional(),
};

export const accountCard = z.object({
  accountId: id,
  name: z.string(),
  website: z.string().nullable(),
  industry: z.string().nullable(),
  country: z.string().nullable(),
  employees: z.int().nullable(),
  howOften: z.enum(buyingExperiences).nullable(),
  lastBought: z.string().nullable(),
  competitors: z.string().nullable(),
  /** Who of us looks after it. */
  owner: named.nullable(),
  /** The last touch with anybody there, whatever the deal. */
  lastTouchAt: shownInstant.nullable(),
});

/** An account as a list shows it. */
const accountListed = accountCard.extend({
  ...shownTags,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  ...shownValues,
  openDeals: z.int(),
  people: z.int(),
  createdAt: shownInstant,
  changedAt: shownInstant,
});

export const listAccounts = operation({
  name: 'listAccounts',
  summary: 'List accounts.',
  method: 'GET',
  path: '/api/accounts',
  access: 'member',
  input: z.object({
    ...listInput,
    ...listedFurther,
    ...accountFilters,
    ...anyOfAccounts,
    ...ofOneGroup(accountGrouping),
    ...ofSomeDays(accountDay),
    sort: accountSort
      .default('name')
      .describe(
        'lastTouch, created and changed begin with the latest, openDeals with the most; the others with A. Or `field.` and the key of a field of yours: without a value comes last.',
      ),
  }),
  output: listOf(accountListed),
  refusals: ['cursor_not_valid', 'field_not_found', 'field_value_not_valid'],
});

export const groupAccounts = operation({
  name: 'groupAccounts',
  summary: 'Count accounts in groups: by industry, country, owner, tag, or a field of yours.',
  method: 'GET',
  path: '/api/account-groups',
  access: 'member',
  input: z.object({ ...accountFilters, ...anyOfAccounts, by: accountGrouping }),
  output: rowGroups,
  refusals: ['field_not_found', 'field_value_not_valid'],
});

export const getAccountCalendar = operation({
  name: 'getAccountCalendar',
  summary:
    'Show accounts day by day: by last touch, when they were added or changed, or a field of yours that holds days.',
  method: 'GET',
  path: '/api/account-calendar',
  access: 'member',
  input: z
    .object({ ...accountFilters, ...anyOfAccounts, ...calendarOf(accountDay) })
    .refine(atMostTwoMonths, longerThanTwoMonths),
  output: shownDays(accountListed),
  refusals: ['field_not_found', 'field_value_not_valid'],
});

export const getAccount = operation({
  name: 'getAccount',
  summary: 'Show an account with its contacts and the deals you may see.',
  method: 'GET',
  path: '/api/accounts/:accountId',
  access: 'member',
  input: z.object({ accountId: id }),
  output: accountCard.extend({
    ...shownReach,
    ...shownValues,
    ...shownTags,
    about: z.string().nullable(),
    /** The companies that it belongs to, the nearest first, and those that belong to it. */
    above: z.array(named),
    below: z.array(named),
    contacts: z.array(named.extend({ title: z.string().nullable(), email: z.string().nullable() })),
    /** Who was there before and is elsewhere now. */
    whoLeft: z.array(named),
    deals: z.array(named.extend({ state: z.enum(['open', 'won', 'lost', 'parked']) })),
  }),
  refusals: ['account_not_found'],
});

export const createAccount = operation({
  name: 'createAccount',
  summary: 'Add an account.',
  method: 'POST',
  path: '/api/accounts',
  access: 'member',
  input: z.object({ accountId: id.optional(), ...accountFields }),
  output: accountCard,
  refusals: ['not_allowed', 'id_already_used', 'account_not_found', 'member_not_found'],
});

export const changeAccount = operation({
  name: 'changeAccount',
  summary: 'Change what is known of an account; fields left out stay as they are.',
  method: 'PATCH',
  path: '/api/accounts/:accountId',
  access: 'member',
  input: z.object({
    accountId: id,
    ...accountFields,
    name: line.optional(),
    seen: asSeen(accountFields),
  }),
  output: accountCard,
  refusals: [
    ...(['not_allowed', 'account_not_found', 'account_above_itself'] as const),
    ...(['member_not_found', 'changed_meanwhile'] as const),
  ],
});

export const removeAccount = operation({
  name: 'removeAccount',
  summary: 'Put an account into the bin for 30 days: one with deals or people stays.',
  method: 'DELETE',
  path: '/api/accounts/:accountId',
  access: 'member',
  input: z.object({ accountId: id }),
  output: z.object({ accountId: id, name: z.string() }),
  refusals: ['not_allowed', 'account_not_found', 'account_in_use'],
});
