import { z } from 'zod';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { id, line, named } from '../values.ts';
import { dealFilters, dealGroupings, dealSorts } from './deal-filters.ts';

export const dealLayouts = ['table', 'board', 'timeline'] as const;

export const dealColumns = [
  'account',
  'value',
  'position',
  'lead',
  'people',
  'next',
  'decision',
  'close',
  'lastTwoWay',
  'holding',
  'recent',
  'opened',
  'owner',
  'stage',
] as const;
export type DealColumn = (typeof dealColumns)[number];

export const timelineZooms = ['week', 'month', 'quarter'] as const;

/** All that makes a view: what is shown, in which order, and how. The address of the page says the same. */
export const dealViewContent = z.strictObject({
  ...dealFilters,
  state: dealFilters.state.unwrap().optional(),
  layout: z.enum(dealLayouts).optional(),
  sort: z.enum(dealSorts).optional(),
  direction: z.enum(['asc', 'desc']).optional(),
  groupBy: z.enum(dealGroupings).optional(),
  columns: z.array(z.enum(dealColumns)).max(20).optional(),
  zoom: z.enum(timelineZooms).optional(),
});
export type DealViewContent = z.output<typeof dealViewContent>;

/** Views that come with the product, each an answer to a question worth asking every week. */
export const builtInDealViews = [
  'all-open',
  'mine',
  'without-next',
  'we-are-ahead',
  'window-open',
  'deciding-this-month',
  'silent',
] as const;
export type BuiltInDealView = (typeof builtInDealViews)[number];

export const builtInDealViewContents: Readonly<Record<BuiltInDealView, DealViewContent>> = {
  'all-open': {},
  mine: { owners: ['me'] },
  'without-next': { next: 'none', sort: 'value' },
  'we-are-ahead': { leadAtLeast: 2, sort: 'lead' },
  'window-open': { holding: ['window-open'], sort: 'decision' },
  'deciding-this-month': { decision: 'this-month', sort: 'decision' },
  silent: { holding: ['silent', 'going-dark'], sort: 'lastTwoWay' },
};

const dealView = z.object({
  viewId: id,
  name: z.string(),
  shared: z.boolean(),
  owner: named,
  content: dealViewContent,
  may: z.object({ change: z.boolean() }),
});

const viewRefusals = ['deal_view_not_found', 'not_allowed'] as const;
const viewFound = z.object({ viewId: id });

export const listDealViews = operation({
  name: 'listDealViews',
  summary: 'List your views of deals and those shared with everybody, by name.',
  method: 'GET',
  path: '/api/deal-views',
  access: 'member',
  input: z.object({}),
  output: z.object({
    items: z.array(dealView),
    /** What you see first: the id of a view, or the key of a built-in one. */
    chosen: z.string().nullable(),
    may: z.object({ share: z.boolean() }),
  }),
  refusals: [],
});

export const saveDealView = operation({
  name: 'saveDealView',
  summary: 'Keep a view of deals under a name.',
  method: 'POST',
  path: '/api/deal-views',
  access: 'member',
  input: z.object({
    viewId: id.optional(),
    name: line.max(80),
    shared: z.boolean().default(false),
    content: dealViewContent,
  }),
  output: dealView,
  refusals: ['not_allowed', 'id_already_used'],
});

export const changeDealView = operation({
  name: 'changeDealView',
  summary: 'Rename a view of deals, share it or keep it to yourself, or keep what it shows now.',
  method: 'PATCH',
  path: '/api/deal-views/:viewId',
  access: 'member',
  input: viewFound.extend({
    name: line.max(80).optional(),
    shared: z.boolean().optional(),
    content: dealViewContent.optional(),
    seen: asSeen({ name: line.max(80), shared: z.boolean(), content: dealViewContent }),
  }),
  output: dealView,
  refusals: [...viewRefusals, 'changed_meanwhile'],
});

export const removeDealView = operation({
  name: 'removeDealView',
  summary: 'Remove a view of deals; restoreDealView brings it back.',
  method: 'DELETE',
  path: '/api/deal-views/:viewId',
  access: 'member',
  input: viewFound,
  output: viewFound,
  refusals: viewRefusals,
});

export const restoreDealView = operation({
  name: 'restoreDealView',
  summary: 'Bring back a view of deals that was removed.',
  method: 'POST',
  path: '/api/deal-views/:viewId/restored',
  access: 'member',
  input: viewFound,
  output: dealView,
  refusals: viewRefusals,
});

export const chooseDealView = operation({
  name: 'chooseDealView',
  summary: 'Choose which view of deals you see first.',
  method: 'PUT',
  path: '/api/me/deal-view',
  access: 'member',
  input: z.object({
    view: z
      .union([id, z.enum(builtInDealViews)])
      .nullable()
      .describe('The id of a view or the key of a built-in one; null for the usual one.'),
  }),
  output: z.object({ chosen: z.string().nullable() }),
  refusals: ['deal_view_not_found'],
});

export type DealView = z.input<typeof dealView>;
