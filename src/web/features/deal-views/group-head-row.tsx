// biome-ignore-all lint/a11y: rows that come and go while they are scrolled make no table element; the roles say it

import { rowHeight } from '../../ui/grid/use-grid.ts';
import { GroupHeadWords } from './group-head-words.tsx';
import type { Section } from './sections.ts';

interface GroupHeadProps {
  section: Section;
  row: number;
  isFolded: boolean;
  isActive: boolean;
}

/** The head of a group in the table: what its deals share, how many there are, what they are worth. */
export function GroupHeadRow({ section, row, isFolded, isActive }: GroupHeadProps) {
  const { group, groupBy } = section;
  if (!group || !groupBy) return null;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-expanded={!isFolded}
      data-row={row}
      data-group={section.key}
      tabIndex={isActive ? 0 : -1}
      className="absolute inset-x-0 flex cursor-pointer items-end border-b border-line bg-[color-mix(in_srgb,var(--paper)_70%,var(--card))] -outline-offset-2"
      style={{ height: rowHeight, transform: `translateY(${row * rowHeight}px)`, contain: 'strict' }}
    >
      <div role="gridcell" className="sticky left-0 flex items-center gap-2 px-3 pb-2.5">
        <GroupHeadWords group={group} groupBy={groupBy} isFolded={isFolded} />
      </div>
    </div>
  );
}
