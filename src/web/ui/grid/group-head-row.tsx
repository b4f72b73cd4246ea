// biome-ignore-all lint/a11y: rows that come and go while they are scrolled make no table element; the roles say it

import type { ReactNode } from 'react';
import { rowHeight } from './use-grid.ts';

interface GroupHeadProps {
  /** What the group is known by. */
  group: string;
  row: number;
  isFolded: boolean;
  isActive: boolean;
  /** What its rows share, and how many there are. */
  children: ReactNode;
}

/** The head of a group in a table, which folds it and unfolds it. */
export function GroupHeadRow({ group, row, isFolded, isActive, children }: GroupHeadProps) {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-expanded={!isFolded}
      data-row={row}
      data-group={group}
      tabIndex={isActive ? 0 : -1}
      className="absolute inset-x-0 flex cursor-pointer items-end border-b border-line bg-[color-mix(in_srgb,var(--paper)_70%,var(--card))] -outline-offset-2"
      style={{ height: rowHeight, transform: `translateY(${row * rowHeight}px)`, contain: 'strict' }}
    >
      <div role="gridcell" className="sticky left-0 flex items-center gap-2 px-3 pb-2.5">
        {children}
      </div>
    </div>
  );
}
