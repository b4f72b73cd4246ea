import type { DealGrouping } from '#contract/deals/deal-filters.ts';
import type { groupDeals } from '#contract/deals/deal-overviews.ts';
import type { OutputOf } from '#contract/operation.ts';

export type DealGroup = OutputOf<typeof groupDeals>['groups'][number];

/** A run of deals in the table or on the timeline: a group under its head, or the whole list without one. */
export interface Section {
  readonly key: string;
  readonly groupBy: DealGrouping | null;
  readonly group: DealGroup | null;
  /** The row of its head; -1 without one. */
  readonly headRow: number;
  /** The row of its first deal. */
  readonly firstDeal: number;
  /** How many of its deals are rows: none while it is folded. */
  readonly shown: number;
}

/** The whole list as one run. */
export function oneSection(count: number): Section[] {
  return [{ key: '', groupBy: null, group: null, headRow: -1, firstDeal: 0, shown: count }];
}

/** Groups one below the other, each with its head. */
export function groupSections(
  groupBy: DealGrouping,
  groups: readonly DealGroup[],
  isFolded: (key: string) => boolean,
): Section[] {
  let row = 0;
  return groups.map((group) => {
    const headRow = row;
    const shown = isFolded(group.key) ? 0 : group.count;
    row += 1 + shown;
    return { key: group.key, groupBy, group, headRow, firstDeal: headRow + 1, shown };
  });
}

/** How many rows there are in all. */
export function rowsIn(sections: readonly Section[]): number {
  const last = sections.at(-1);
  return last ? last.firstDeal + last.shown : 0;
}

/** The run that a row belongs to. */
export function sectionAt(sections: readonly Section[], row: number): Section | undefined {
  let [low, high] = [0, sections.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const begins = sections[middle];
    if (begins && (begins.headRow >= 0 ? begins.headRow : begins.firstDeal) <= row) low = middle;
    else high = middle - 1;
  }
  return sections[low];
}

/** Which deal of which run a row shows; none where it is the head of a group. */
export function dealPlaceAt(
  sections: readonly Section[],
  row: number,
): { section: Section; index: number } | null {
  const section = sectionAt(sections, row);
  return section && row >= section.firstDeal ? { section, index: row - section.firstDeal } : null;
}
