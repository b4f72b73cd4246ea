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
  return sections[lastWhere(sections, (section) => firstRowOf(section) <= row)];
}

/** How tall rows are, in pixels: the heads of groups are lower than deals. */
export interface RowHeights {
  readonly head: number;
  readonly deal: number;
}

/** How far below the first row one begins; for the one past the last, how tall all of them are together. */
export function topOf(sections: readonly Section[], row: number, { head, deal }: RowHeights): number {
  const place = lastWhere(sections, (section) => firstRowOf(section) <= row);
  const section = sections[place];
  if (!section || section.headRow < 0) return row * deal;
  const heads = place + (row > section.headRow ? 1 : 0);
  return heads * head + (row - heads) * deal;
}

/** The row that is so far below the first one. */
export function rowAt(sections: readonly Section[], below: number, heights: RowHeights): number {
  const top = (section: Section) => topOf(sections, firstRowOf(section), heights);
  const section = sections[lastWhere(sections, (one) => top(one) <= below)];
  if (!section || section.headRow < 0) return Math.floor(below / heights.deal);
  const within = below - top(section) - heights.head;
  return within < 0 ? section.headRow : section.firstDeal + Math.floor(within / heights.deal);
}

const firstRowOf = ({ headRow, firstDeal }: Section) => (headRow >= 0 ? headRow : firstDeal);

/** The place of the last of those that begin early enough, all of which come before the others; else the first. */
function lastWhere(sections: readonly Section[], isEarly: (section: Section) => boolean): number {
  let [low, high] = [0, sections.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const section = sections[middle];
    if (section && isEarly(section)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Which deal of which run a row shows; none where it is the head of a group. */
export function dealPlaceAt(
  sections: readonly Section[],
  row: number,
): { section: Section; index: number } | null {
  const section = sectionAt(sections, row);
  return section && row >= section.firstDeal ? { section, index: row - section.firstDeal } : null;
}
