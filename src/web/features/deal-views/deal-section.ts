import type { DealGrouping } from '#contract/deals/deal-filters.ts';
import type { groupDeals } from '#contract/deals/deal-overviews.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { Section } from '../../api/list/sections.ts';

export type DealGroups = OutputOf<typeof groupDeals>;
export type DealGroup = DealGroups['groups'][number];

/** A run of deals: a group under its head, or the whole list without one. */
export type DealSection = Section<DealGrouping, DealGroup>;
