import { z } from 'zod';
import { findingCodes } from '#domain/findings/finding-codes.ts';
import { daySpans } from '#domain/time/day-span.ts';
import { dayBy } from '../address-book/row-days.ts';
import { ofField } from '../address-book/row-groups.ts';
import { currency, day, id, kindKey } from '../values.ts';

/** Days that move with the calendar, so that a view that is kept stays true; `none` is no day at all. */
export const daysAsked = [...daySpans, 'none'] as const;
export type DaysAsked = (typeof daysAsked)[number];

export const dealStates = ['open', 'won', 'lost', 'parked', 'all'] as const;

export const dealSorts = [
  'recent',
  'name',
  'account',
  'owner',
  'value',
  'gained',
  'lead',
  'people',
  'nextConversation',
  'decision',
  'expectedClose',
  'lastTwoWay',
  'opened',
] as const;
export type DealSort = (typeof dealSorts)[number];

/** What a list of deals is sorted by: what it knows itself, or a field of the workspace. */
export const dealSort = z.union([z.enum(dealSorts), ofField]);

/** By what deals have a day: when we expect the close, when the client decides, when they are talked to next. */
export const dealDays = ['close', 'decision', 'next'] as const;
export const dealDay = dayBy(dealDays);

export const dealGroupings = ['position', 'owner', 'account', 'state', 'decision', 'lead'] as const;
export type DealGrouping = (typeof dealGroupings)[number];

/** Where a member stands for a word: whoever looks, or nobody. */
export const ownerAsked = z.union([id, z.enum(['me', 'none'])]);

const amountMinor = z.int().min(0).max(1_000_000_000_000_000);

/** What a list of deals may be narrowed by; everything that is given holds at once. */
export const dealFilters = {
  /** Part of the deal's or the account's name. */
  search: z.string().trim().max(200).optional(),
  state: z.enum(dealStates).default('open'),
  ownerId: id.optional(),
  owners: z.array(ownerAsked).max(50).optional().describe('Any of them; `me` is you, `none` is nobody.'),
  teamId: id.optional(),
  accountId: id.optional(),
  tagIds: z.array(id).max(50).optional().describe('Any of these tags.'),
  position: z
    .array(z.union([kindKey, z.literal('none')]))
    .max(30)
    .optional()
    .describe('What they have yet to commit to next, any of these; `none` where nothing is left.'),
  gainedAtLeast: z.int().min(0).max(100).optional(),
  leadAtLeast: z.int().min(0).max(100).optional(),
  holding: z.array(z.enum(findingCodes)).max(40).optional().describe('Findings that hold now, any of these.'),
  next: z.enum(['none', 'planned']).optional().describe('Whether a next conversation is planned.'),
  nextFrom: day.optional(),
  nextTo: day.optional(),
  currency: currency.optional(),
  valueFrom: amountMinor.optional().describe('In minor units, such as cents.'),
  valueTo: amountMinor.optional(),
  close: z.enum(daysAsked).optional().describe('Your expected close.'),
  closeFrom: day.optional(),
  closeTo: day.optional(),
  decision: z.enum(daysAsked).optional().describe('The client’s own decision date.'),
  decisionFrom: day.optional(),
  decisionTo: day.optional(),
  silentDays: z.int().min(1).max(3660).optional().describe('Nobody there took part for so many days.'),
  lastTwoWayBefore: day.optional(),
};

export const dealFilter = z.object(dealFilters);
export type DealFilter = z.output<typeof dealFilter>;
