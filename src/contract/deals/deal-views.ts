import { z } from 'zod';
import { ofField } from '../address-book/row-groups.ts';
import { dealDay, dealFilters, dealGroupings, dealSort } from './deal-filters.ts';

export const dealLayouts = ['table', 'board', 'timeline', 'calendar'] as const;

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
  sort: dealSort.optional(),
  direction: z.enum(['asc', 'desc']).optional(),
  groupBy: z.enum(dealGroupings).optional(),
  /** What it shows of each, and fields of the workspace. */
  columns: z
    .array(z.union([z.enum(dealColumns), ofField]))
    .max(60)
    .optional(),
  zoom: z.enum(timelineZooms).optional(),
  /** What puts deals on the days of a calendar. */
  dayBy: dealDay.optional(),
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
