// biome-ignore-all lint/a11y: rows that come and go while they are scrolled make no table element; the roles say it

import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { useRecycledRows } from '../recycled-rows.ts';
import type { RowsInSight } from '../use-rows-in-sight.ts';
import { type GridColumn, GridHead } from './grid-head.tsx';
import { type GridState, rowElement, rowHeight } from './use-grid.ts';

interface GridProps {
  grid: GridState;
  label: string;
  /** The first one names the row; what can be done with it stands behind the last. */
  columns: readonly GridColumn[];
  /** What the last column is called, to whoever does not see it. */
  actsLabel: string;
  /** Rows with others under them. */
  isTree?: boolean;
  /** Rows are being selected: pressing one takes it in or out. */
  isSelecting: boolean;
  /** Whether there is something to select there and to open a menu of: not so at heads, and while it is on its way. */
  isItem: (row: number) => boolean;
  onPress: (row: number) => void;
  onMenu?: (row: number, at: { x: number; y: number }) => void;
  onSelect: (row: number) => void;
  onExtend: (row: number) => void;
  onEndSelecting: () => void;
  /** One row; the key stays with its element, which shows one row after the other. */
  children: (place: { key: number; row: number; isActive: boolean }) => ReactNode;
}

/** A table of any length by mouse and by keyboard: only the rows in sight are on the page. */
export function Grid(props: GridProps) {
  const { grid, columns, isTree = false, isSelecting, isItem, onPress, onMenu, onSelect } = props;
  const { rows, list, scroller, inSight, active, setActive } = grid;

  const openMenu = (row: number, x: number, y: number) => {
    if (isItem(row)) onMenu?.(row, { x, y });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const row = rowOf(event.target);
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const isMenuKey = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
    const onRow = (event.target as Element).getAttribute('role') === 'row';
    if (isMenuKey) {
      const box = rowElement(list.current, row)?.getBoundingClientRect();
      if (box) openMenu(row, Math.max(box.left, 0) + 40, box.bottom - 8);
    } else if (moves[event.key]) {
      const next = grid.go(moves[event.key]?.(row, rows) ?? row);
      if (event.shiftKey) props.onExtend(next);
    } else if ((event.key === ' ' || event.key === 'x') && onRow) onSelect(row);
    else if (event.key === 'Escape' && isSelecting) props.onEndSelecting();
    else if (event.key === 'Enter' && onRow) onPress(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const row = rowOf(event.target);
    if (row === null || event.metaKey || event.ctrlKey || (event.shiftKey && !isSelecting)) return;
    setActive(row);
    const button = (event.target as Element).closest('[data-menu]');
    event.preventDefault();
    if (button) {
      const box = button.getBoundingClientRect();
      openMenu(row, box.left, box.bottom);
    } else if (isSelecting && event.shiftKey) props.onExtend(row);
    else if (isSelecting && isItem(row)) onSelect(row);
    else onPress(row);
  };
  const onContextMenu = (event: MouseEvent<HTMLDivElement>) => {
    const row = rowOf(event.target);
    if (row === null || !onMenu || !isItem(row)) return;
    event.preventDefault();
    setActive(row);
    openMenu(row, event.clientX, event.clientY);
  };

  const shown = useRecycledRows(rowsShown(inSight, active, rows), inSight.atRest);
  return (
    <div
      ref={scroller}
      role={isTree ? 'treegrid' : 'grid'}
      aria-label={props.label}
      aria-rowcount={rows + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable={isSelecting ? true : undefined}
      className="overflow-auto rounded-card border border-line bg-card"
      style={{ maxHeight: grid.height, '--columns': widthsOf(columns) } as CSSProperties}
      onScroll={(event) => grid.onScroll(event.currentTarget.scrollTop)}
    >
      <GridHead columns={columns} actsLabel={props.actsLabel} />
      <div
        ref={list}
        role="rowgroup"
        className={classes('rows-to-come relative min-w-[860px]', isSelecting && 'select-none')}
        style={
          { height: rows * rowHeight, contain: 'layout style', '--row': `${rowHeight}px` } as CSSProperties
        }
        onKeyDown={onKeyDown}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onFocus={(event) => {
          const row = rowOf(event.target);
          if (row !== null) setActive(row);
        }}
      >
        {shown.map(({ key, row }) => props.children({ key, row, isActive: row === active }))}
      </div>
    </div>
  );
}

const widthsOf = (columns: readonly GridColumn[]) => [...columns.map(({ width }) => width), '40px'].join(' ');

const perPage = 10;
const moves: Readonly<Record<string, (row: number, rows: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row) => row + perPage,
  PageUp: (row) => row - perPage,
  Home: () => 0,
  End: (_, rows) => rows - 1,
};

/** The rows in sight, and the one that holds the focus, wherever it is. */
function rowsShown({ first, end }: RowsInSight, active: number, rows: number): number[] {
  const shown = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place);
  if (active < first && active >= 0) shown.unshift(active);
  else if (active >= end && active < rows) shown.push(active);
  return shown;
}

function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : null;
  return row ? Number(row) : null;
}
