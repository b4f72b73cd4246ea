import type { DealSort } from '#contract/deals/deal-filters.ts';
import type { DealColumn, DealViewContent } from '#contract/deals/deal-views.ts';

interface ColumnLook {
  /** Its part of the grid's width. */
  readonly width: string;
  readonly sort?: DealSort;
  readonly atEnd?: boolean;
}

export const columnLooks: Readonly<Record<DealColumn, ColumnLook>> = {
  account: { width: 'minmax(130px, 1fr)', sort: 'account' },
  value: { width: '92px', sort: 'value', atEnd: true },
  position: { width: '216px', sort: 'gained' },
  lead: { width: '104px', sort: 'lead' },
  people: { width: '80px', sort: 'people', atEnd: true },
  next: { width: '128px', sort: 'nextConversation' },
  decision: { width: '108px', sort: 'decision' },
  close: { width: '112px', sort: 'expectedClose' },
  lastTwoWay: { width: '124px', sort: 'lastTwoWay' },
  holding: { width: '92px', atEnd: true },
  recent: { width: '124px', sort: 'recent' },
  opened: { width: '112px', sort: 'opened' },
  owner: { width: 'minmax(112px, 0.5fr)', sort: 'owner' },
  stage: { width: '130px' },
};

/** These begin with the most; the others with the earliest, or with A. */
export const beginsWithMost: ReadonlySet<string> = new Set<DealSort>([
  'recent',
  'opened',
  'value',
  'gained',
  'lead',
  'people',
]);

/** In which direction the table is sorted by this, if it is. */
export function wayOf(view: DealViewContent, sort: string): 'ascending' | 'descending' | null {
  if ((view.sort ?? 'recent') !== sort) return null;
  const way = view.direction ?? (beginsWithMost.has(sort) ? 'desc' : 'asc');
  return way === 'asc' ? 'ascending' : 'descending';
}
