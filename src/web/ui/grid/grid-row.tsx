// biome-ignore-all lint/a11y: rows that come and go while they are scrolled make no table element; the roles say it

import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { MoreIcon } from '../icons.tsx';
import { SelectMark } from './select-mark.tsx';
import { rowHeight } from './use-grid.ts';

interface GridRowProps {
  row: number;
  /** The one that Tab comes to. */
  isActive: boolean;
  /** Left out while nobody selects. */
  isSelected?: boolean | undefined;
  /** Null while it is on its way. */
  item: GridItem | null;
  columns: readonly { readonly key: string; readonly atEnd?: boolean | undefined }[];
  /** What a column shows of it. */
  cell: (column: string) => ReactNode;
  /** What the row is known by in the page, such as `data-deal`. */
  known?: Readonly<Record<`data-${string}`, string | undefined>>;
}

interface GridItem {
  readonly href: string;
  readonly name: string;
  /** Before the name. */
  readonly lead?: ReactNode;
  /** Beside the name. */
  readonly mark?: ReactNode;
  /** Below the name. */
  readonly under?: ReactNode;
  /** The name of the button that opens its menu; left out where there is none. */
  readonly menu?: string | undefined;
}

/** One row. What it does when it is pressed, its table hears. */
export function GridRow({ row, isActive, isSelected, item, columns, cell, known }: GridRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      {...known}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      className="group/row absolute inset-x-0 grid cursor-pointer border-b border-line bg-card -outline-offset-2 hover:bg-[color-mix(in_srgb,var(--well)_60%,var(--card))] focus-visible:bg-[color-mix(in_srgb,var(--well)_60%,var(--card))]"
      style={{
        height: rowHeight,
        transform: `translateY(${row * rowHeight}px)`,
        gridTemplateColumns: 'var(--columns)',
        contain: 'strict',
      }}
    >
      {/* The same cells with and without words: words that come, or other ones, build no row again. */}
      <div
        role={item ? 'rowheader' : 'gridcell'}
        className="flex min-w-0 flex-col justify-center px-2 pl-[18px]"
      >
        {item ? (
          <span className="flex min-w-0 items-center gap-2">
            {isSelected !== undefined && <SelectMark isSelected={isSelected} />}
            {item.lead}
            <a
              href={item.href}
              tabIndex={-1}
              className="truncate font-semibold underline-offset-2 hover:underline"
            >
              {item.name}
            </a>
            {item.mark}
          </span>
        ) : (
          <Bar width={`${[62, 48, 71, 55][row % 4]}%`} />
        )}
        {item?.under}
      </div>
      {columns.map(({ key, atEnd }) => (
        <div
          key={key}
          role="gridcell"
          className={classes(
            'flex min-w-0 items-center px-2',
            atEnd && 'justify-end text-right tabular-nums',
          )}
        >
          {item ? cell(key) : <Bar width="60%" />}
        </div>
      ))}
      <div role="gridcell" className="flex items-center justify-center">
        {item?.menu && (
          <button
            type="button"
            tabIndex={-1}
            data-menu=""
            aria-label={item.menu}
            className="flex size-8 cursor-pointer items-center justify-center rounded-control text-transparent group-hover/row:text-soft group-focus-within/row:text-soft hover:bg-well"
          >
            <MoreIcon />
          </button>
        )}
      </div>
    </div>
  );
}

/** In about the shape of what is on its way. */
function Bar({ width }: { width: string }) {
  return <span className="h-3 rounded bg-well" style={{ width }} />;
}
