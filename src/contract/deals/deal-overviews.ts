import { z } from 'zod';
import { atMostTwoMonths, calendarOf, longerThanTwoMonths, shownDays } from '../address-book/row-days.ts';
import { operation } from '../operation.ts';
import { day, id, kindKey, money, named, shownInstant } from '../values.ts';
import { dealDay, dealFilters, dealGroupings, dealSort } from './deal-filters.ts';
import { dealRow } from './deals.ts';

/** How many, and what they are worth, each currency by itself; those without a value are counted. */
const sum = { count: z.int(), values: z.array(money) };

const ordered = {
  sort: dealSort.default('recent'),
  direction: z.enum(['asc', 'desc']).optional(),
};

export const groupDeals = operation({
  name: 'groupDeals',
  summary: 'Count deals in groups, and add up what they are worth.',
  method: 'GET',
  path: '/api/deal-groups',
  access: 'member',
  input: z.object({ ...dealFilters, by: z.enum(dealGroupings) }),
  output: z.object({
    /** In the order of the map, of names or of months; at most a thousand. */
    groups: z.array(
      z.object({
        /** Send it as `group` to listDeals, with `groupBy`. */
        key: z.string(),
        /** The name of the owner, account or kind; null where the key says it all. */
        label: z.string().nullable(),
        ...sum,
      }),
    ),
    /** All that match, those of groups left out included. */
    ...sum,
    groupCount: z.int(),
  }),
  refusals: [],
});

export const getDealBoard = operation({
  name: 'getDealBoard',
  summary: 'Show deals in columns by what the client has yet to commit to next.',
  method: 'GET',
  path: '/api/deal-board',
  access: 'member',
  input: z.object({
    ...dealFilters,
    ...ordered,
    perColumn: z.coerce.number().int().min(1).max(50).default(20),
  }),
  output: z.object({
    /** Every kind of the workspace's map in its order, then those of other maps, then `none`: nothing is left to ask. */
    columns: z.array(
      z.object({
        kind: z.union([kindKey, z.literal('none')]),
        label: z.string().nullable(),
        ...sum,
        items: z.array(dealRow),
        /** Send it to listDeals with `position` set to the kind. */
        next: z.string().nullable(),
      }),
    ),
    /** Those that are no longer open, as counts. */
    ended: z.array(z.object({ state: z.enum(['won', 'lost', 'parked']), ...sum })),
    ...sum,
  }),
  refusals: ['field_not_found'],
});

export const getDealCalendar = operation({
  name: 'getDealCalendar',
  summary:
    'Show deals day by day: by your expected close, the client’s decision, the next conversation, or a field of yours that holds days.',
  method: 'GET',
  path: '/api/deal-calendar',
  access: 'member',
  input: z.object({ ...dealFilters, ...calendarOf(dealDay) }).refine(atMostTwoMonths, longerThanTwoMonths),
  output: shownDays(dealRow),
  refusals: ['field_not_found', 'field_value_not_valid'],
});

const markKinds = [
  'conversation',
  'commitment',
  'promise',
  'milestone',
  'decision',
  'expected-close',
] as const;

const mark = z.object({
  what: z.enum(markKinds),
  id: id.nullable(),
  day,
  /** Of conversations. */
  at: shownInstant.nullable(),
  /** Of a conversation, commitment, promise or milestone. */
  state: z.string().nullable(),
  /** The conversation's title, what was committed to, the step's name. */
  text: z.string().nullable(),
  people: z.array(named),
  kind: kindKey.nullable(),
  outcome: z.string().nullable(),
  /** Open, and its day has passed. */
  late: z.boolean(),
});

export const getDealTimeline = operation({
  name: 'getDealTimeline',
  summary: 'Show what happens in deals from one day to another.',
  method: 'GET',
  path: '/api/deal-timeline',
  access: 'member',
  input: z.object({
    dealIds: z.array(id).min(1).max(100),
    from: day,
    to: day.describe('Itself in it; at most 800 days after `from`.'),
  }),
  output: z.object({
    deals: z.array(
      z.object({
        dealId: id,
        marks: z.array(mark),
        /** More marks than are shown. */
        more: z.int(),
      }),
    ),
  }),
  refusals: [],
});

export type DealMark = z.input<typeof mark>;
