// biome-ignore-all lint/a11y: rows that come and go while they are scrolled make no table element; the roles say it

import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { DealSort } from '#contract/deals/deal-filters.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { classes } from '../../ui/classes.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { useRecycledRows } from '../../ui/recycled-rows.ts';
import { type RowsInSight, showRow, useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import { columnLooks, columnsOf } from './deal-columns.ts';
import { DealGridHead, headHeight } from './deal-grid-head.tsx';
import { DealGridRow, rowHeight } from './deal-grid-row.tsx';
import { DealMenu, type MenuAsked } from './deal-menu.tsx';
import { GroupHeadRow } from './group-head-row.tsx';
import { type DealRow, listInputOf } from './list-input.ts';
import { dealPlaceAt, rowsIn, type Section, sectionAt } from './sections.ts';
import type { Selection } from './selection.ts';
import { useDealPlaces } from './use-deal-places.ts';

interface DealGridProps {
  view: DealViewContent;
  sections: readonly Section[];
  /** How many deals there are, whether or not their groups are folded. */
  count: number;
  folded: ReadonlySet<string>;
  onFold: (group: string) => void;
  onSort: (sort: DealSort) => void;
  onOpen: (dealId: string) => void;
  onAct: (dealId: string, act: string) => void;
  /** What pressing a row then does; null while nobody selects. */
  selection: Selection | null;
  /** Begins to select, with this deal. */
  onSelect: ((dealId: string, row: number) => void) | undefined;
  /** Where it was left, when somebody comes back. */
  restored: { top: number; row: number };
  onLeave: (place: { top: number; row: number }) => void;
}

/** Deals as a table of any length: only the rows in sight are on the page. */
export function DealGrid(props: DealGridProps) {
  const { view, sections, count, folded, restored, onFold, onOpen, onLeave, selection, onSelect } = props;
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const rows = rowsIn(sections);
  // The same ones while it is scrolled, or each step would render every row again.
  const columns = useMemo(() => columnsOf(view.columns), [view.columns]);
  const [active, setActive] = useState(Math.min(restored.row, Math.max(0, rows - 1)));
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const wantsFocus = useRef<number | null>(null);
  const height = useHeightLeft(scroller);
  const inSight = useRowsInSight({ count: rows, rowHeight, scroller, list });
  const input = useMemo(() => listInputOf(view), [view]);
  const places = useDealPlaces(input, sections, inSight);
  const place = useRef({ top: restored.top, row: active });
  place.current.row = active;

  useLayoutEffect(() => {
    if (scroller.current && restored.top > 0) scroller.current.scrollTop = restored.top;
  }, [restored.top]);
  useEffect(() => {
    const { current } = place;
    return () => onLeave(current);
  }, [onLeave]);
  useEffect(() => {
    // This may still be about the row before it, when a key comes while the table is being scrolled.
    if (wantsFocus.current !== active) return;
    wantsFocus.current = null;
    rowElement(list.current, active)?.focus({ preventScroll: true });
  });

  const dealIn = useCallback(
    (row: number): DealRow | undefined => {
      const place = dealPlaceAt(sections, row);
      return place ? places.dealAt(place.section, place.index) : undefined;
    },
    [sections, places],
  );
  const go = (row: number) => {
    const next = Math.max(0, Math.min(rows - 1, row));
    wantsFocus.current = next === active ? null : next;
    setActive(next);
    showRow(scroller.current, list.current, { top: next * rowHeight, height: rowHeight }, headHeight);
    return next;
  };
  const openMenu = (row: number, x: number, y: number) => {
    const deal = dealIn(row);
    if (deal) setMenu({ deal, row, x, y });
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
      const next = go(moves[event.key]?.(row, rows) ?? row);
      if (event.shiftKey) selection?.extend(sections, next);
    } else if ((event.key === ' ' || event.key === 'x') && onRow) select(row);
    else if (event.key === 'Escape' && selection) selection.end();
    else if (event.key === 'Enter' && onRow) press(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const press = (row: number) => {
    const section = sectionAt(sections, row);
    if (section && row === section.headRow) onFold(section.key);
    else {
      const deal = dealIn(row);
      if (deal) onOpen(deal.dealId);
    }
  };
  const select = (row: number) => {
    const deal = dealIn(row);
    if (deal && selection) selection.toggle(deal.dealId, row);
    else if (deal) onSelect?.(deal.dealId, row);
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const row = rowOf(event.target);
    if (row === null || event.metaKey || event.ctrlKey || (event.shiftKey && !selection)) return;
    setActive(row);
    const button = (event.target as Element).closest('[data-menu]');
    event.preventDefault();
    if (button) {
      const box = button.getBoundingClientRect();
      openMenu(row, box.left, box.bottom);
    } else if (selection && event.shiftKey) selection.extend(sections, row);
    else if (selection && dealIn(row)) selection.toggle(dealIn(row)?.dealId ?? '', row);
    else press(row);
  };
  const onContextMenu = (event: MouseEvent<HTMLDivElement>) => {
    const row = rowOf(event.target);
    if (row === null || !dealIn(row)) return;
    event.preventDefault();
    setActive(row);
    openMenu(row, event.clientX, event.clientY);
  };

  const shown = useRecycledRows(rowsShown(inSight, active, rows), inSight.atRest).map(({ key, row }) => {
    const section = sectionAt(sections, row);
    if (section && row === section.headRow) {
      const isFolded = folded.has(section.key);
      return (
        <GroupHeadRow key={key} section={section} row={row} isFolded={isFolded} isActive={row === active} />
      );
    }
    const deal = dealIn(row);
    return (
      <DealGridRow
        key={key}
        deal={deal}
        row={row}
        columns={columns}
        isActive={row === active}
        isSelected={selection ? deal !== undefined && selection.dealIds.has(deal.dealId) : undefined}
      />
    );
  });

  return (
    <>
      <div
        ref={scroller}
        role={view.groupBy ? 'treegrid' : 'grid'}
        aria-label={t('dealsTable', { shown: numbers.whole(count) })}
        aria-rowcount={rows + 1}
        aria-colcount={columns.length + 2}
        data-deals-table=""
        aria-multiselectable={selection ? true : undefined}
        className="overflow-auto rounded-card border border-line bg-card"
        style={{ maxHeight: height, '--columns': widthsOf(columns) } as CSSProperties}
        onScroll={(event) => {
          place.current.top = event.currentTarget.scrollTop;
        }}
      >
        <DealGridHead view={view} columns={columns} onSort={props.onSort} />
        <div
          ref={list}
          role="rowgroup"
          className={classes('rows-to-come relative min-w-[860px]', selection && 'select-none')}
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
          {shown as ReactNode}
        </div>
      </div>
      <DealMenu
        asked={menu}
        onAct={props.onAct}
        onOpen={onOpen}
        onSelect={selection ? undefined : onSelect}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

const widthsOf = (columns: ReturnType<typeof columnsOf>) =>
  ['minmax(170px, 1.7fr)', ...columns.map((column) => columnLooks[column].width), '40px'].join(' ');

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

function rowElement(list: HTMLElement | null, row: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${String(row)}"]`) ?? null;
}

/** The table is as tall as the window has room for below what stands over it. */
function useHeightLeft(box: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(600);
  useLayoutEffect(() => {
    const look = () => {
      const top = box.current ? box.current.getBoundingClientRect().top + window.scrollY : 0;
      setHeight(Math.max(320, Math.floor(window.innerHeight - top - 20)));
    };
    look();
    // What stands over it grows and shrinks, as filters come and go.
    const watched = new ResizeObserver(look);
    watched.observe(document.body);
    window.addEventListener('resize', look);
    return () => {
      watched.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [box]);
  return height;
}
