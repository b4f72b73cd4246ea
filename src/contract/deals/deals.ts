import { z } from 'zod';
import { findingCodes } from '#domain/findings/finding-codes.ts';
import { ofSomeDays } from '../address-book/row-days.ts';
import { shownValues } from '../fields/field-values.ts';
import { operation } from '../operation.ts';
import { shownTags } from '../tags/tags.ts';
import {
  day,
  givenInstant,
  id,
  kindKey,
  line,
  listInput,
  listOf,
  money,
  named,
  shownInstant,
} from '../values.ts';
import { dealDay, dealFilters, dealGroupings, dealSort } from './deal-filters.ts';
import { dealPage } from './deal-page.ts';
import { timeline } from './timeline.ts';

export const dealRow = z.object({
  dealId: id,
  name: line,
  account: named.nullable(),
  owner: named.nullable(),
  ...shownTags,
  ...shownValues,
  value: money.nullable(),
  state: z.enum(['open', 'won', 'lost', 'parked']),
  expectedClose: day.nullable(),
  clientDecisionOn: day.nullable(),
  nextConversationAt: shownInstant.nullable(),
  lastTwoWayAt: shownInstant.nullable(),
  openedAt: shownInstant,
  lastHappenedAt: shownInstant,
  lead: z.int(),
  /** How many at the client are part of it now. */
  people: z.int(),
  /** How many kinds are gained for the deal, of how many, and the next one. */
  gained: z.int(),
  of: z.int(),
  nextKind: kindKey.nullable(),
  nextKindLabel: z.string().nullable(),
  importedStage: z.string().nullable(),
  /** The codes that hold now, each once. */
  holding: z.array(z.enum(findingCodes)),
});

export const listDeals = operation({
  name: 'listDeals',
  summary: 'List the deals you may see.',
  method: 'GET',
  path: '/api/deals',
  access: 'member',
  input: z.object({
    ...listInput,
    skip: z.int().min(0).max(10_000_000).default(0).describe('So many further on than the cursor.'),
    ...dealFilters,
    groupBy: z.enum(dealGroupings).optional().describe('With `group`: only those of one group.'),
    group: z.string().max(60).optional(),
    ...ofSomeDays(dealDay),
    sort: dealSort
      .default('recent')
      .describe(
        'recent, value, lead, gained and people begin with the most; the others with the earliest. Or `field.` and the key of a field of yours: without a value comes last.',
      ),
    direction: z.enum(['asc', 'desc']).optional(),
  }),
  output: listOf(dealRow),
  refusals: ['cursor_not_valid', 'field_not_found', 'field_value_not_valid'],
});

export const getDeal = operation({
  name: 'getDeal',
  summary: 'Show where you are and where each of them is: all that the deal page needs.',
  method: 'GET',
  path: '/api/deals/:dealId',
  access: 'member',
  input: z.object({
    dealId: id,
    asOf: z
      .union([day, givenInstant])
      .optional()
      .describe(
        'As it stood at the end of that day, or at that instant, with what was corrected since put right.',
      ),
  }),
  output: dealPage,
  refusals: ['deal_not_found'],
});

export const getTimeline = operation({
  name: 'getTimeline',
  summary: 'Show what happened in a deal, moment by moment, and what each moment gained or lost.',
  method: 'GET',
  path: '/api/deals/:dealId/timeline',
  access: 'member',
  input: z.object({ dealId: id }),
  output: timeline,
  refusals: ['deal_not_found'],
});
