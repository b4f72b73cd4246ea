import { z } from 'zod';
import { findingCodes } from '#domain/findings/finding-codes.ts';
import { operation } from '../operation.ts';
import { day, id, kindKey, line, listInput, listOf, money, named, shownInstant } from '../values.ts';
import { dealPage } from './deal-page.ts';

const dealRow = z.object({
  dealId: id,
  name: line,
  account: named.nullable(),
  owner: named.nullable(),
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
    /** Part of the deal's or the account's name. */
    search: z.string().trim().max(200).optional(),
    state: z.enum(['open', 'won', 'lost', 'parked', 'all']).default('open'),
    ownerId: id.optional(),
    accountId: id.optional(),
    sort: z
      .enum(['recent', 'name', 'value', 'expectedClose', 'nextConversation', 'lastTwoWay', 'lead'])
      .default('recent')
      .describe('recent, value and lead begin with the most; the others with the earliest.'),
  }),
  output: listOf(dealRow),
  refusals: ['cursor_not_valid'],
});

export const getDeal = operation({
  name: 'getDeal',
  summary: 'Show where you are and where each of them is: all that the deal page needs.',
  method: 'GET',
  path: '/api/deals/:dealId',
  access: 'member',
  input: z.object({ dealId: id }),
  output: dealPage,
  refusals: ['deal_not_found'],
});
