import type { ListRun } from './list-places.ts';

/** What rows share that stand together. */
export interface Group {
  readonly key: string;
  readonly count: number;
}

/** A run of rows in a table or on a timeline: a group under its head, or the whole list without one. */
export interface Section<By extends string = string, Of extends Group = Group> {
  readonly key: string;
  readonly groupBy: By | null;
  readonly group: Of | null;
  /** The row of its head; -1 without one. */
  readonly headRow: number;
  /** The row of the first that it holds. */
  readonly first: number;
  /** How many that it holds are rows: none while it is folded. */
  readonly shown: number;
}

/** The whole list as one run. */
export function oneSection(count: number): Section<never, never>[] {
  return [{ key: '', groupBy: null, group: null, headRow: -1, first: 0, shown: count }];
}

/** What each of them is at the server. */
export const runsOf = (input: ListRun['input'], sections: readonly Section[]): ListRun[] =>
  sections.map(({ key, groupBy, first, shown }) => ({
    ...{ key, first, shown, isShort: groupBy !== null },
    input: groupBy ? { ...input, groupBy, group: key } : input,
  }));

/** Groups one below the other, each with its head. */
export function groupSections<By extends string, Of extends Group>(
  groupBy: By,
  groups: readonly Of[],
  isFolded: (key: string) => boolean,
): Section<By, Of>[] {
  let row = 0;
  return groups.map((group) => {
    const headRow = row;
    const shown = isFolded(group.key) ? 0 : group.count;
    row += 1 + shown;
    return { key: group.key, groupBy, group, headRow, first: headRow + 1, shown };
  });
}

/** How many rows there are in all. */
export function rowsIn(sections: readonly Section[]): number {
  const last = sections.at(-1);
  return last ? last.first + last.shown : 0;
}

/** The run that a row belongs to. */
export function sectionAt<Run extends Section>(sections: readonly Run[], row: number): Run | undefined {
  return sections[lastWhere(sections, (section) => firstRowOf(section) <= row)];
}

/** How tall rows are, in pixels: the heads of groups are lower than the others. */
export interface RowHeights {
  readonly head: number;
  readonly item: number;
}

/** How far below the first row one begins; for the one past the last, how tall all of them are together. */
export function topOf(sections: readonly Section[], row: number, { head, item }: RowHeights): number {
  const place = lastWhere(sections, (section) => firstRowOf(section) <= row);
  const section = sections[place];
  if (!section || section.headRow < 0) return row * item;
  const heads = place + (row > section.headRow ? 1 : 0);
  return heads * head + (row - heads) * item;
}

/** The row that is so far below the first one. */
export function rowAt(sections: readonly Section[], below: number, heights: RowHeights): number {
  const top = (section: Section) => topOf(sections, firstRowOf(section), heights);
  const section = sections[lastWhere(sections, (one) => top(one) <= below)];
  if (!section || section.headRow < 0) return Math.floor(below / heights.item);
  const within = below - top(section) - heights.head;
  return within < 0 ? section.headRow : section.first + Math.floor(within / heights.item);
}

const firstRowOf = ({ headRow, first }: Section) => (headRow >= 0 ? headRow : first);

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

/** Which place of which run a row shows; none where it is the head of a group. */
export function placeAt<Run extends Section>(
  sections: readonly Run[],
  row: number,
): { section: Run; index: number } | null {
  const section = sectionAt(sections, row);
  return section && row >= section.first ? { section, index: row - section.first } : null;
}
