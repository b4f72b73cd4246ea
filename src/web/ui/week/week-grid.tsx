import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { weekTexts } from '#texts/week.ts';
import { classes } from '../classes.ts';
import { useDates, useReader, useTexts } from '../reader.tsx';
import { layOut, type Timed } from './lay-out.ts';
import { type Dragged, useDrag } from './use-drag.ts';
import { instantAt, placeOf, weekAxis } from './week-axis.ts';

export interface WeekItem extends Timed {
  href: string;
  /** What those hear who do not see where it stands. */
  name: string;
  /** Whether it may be put elsewhere. */
  canMove: boolean;
  className: string;
  /** What is shown in so many minutes of height, and in the whole width of a day or a part of it. */
  show: (minutes: number, isNarrow: boolean) => ReactNode;
}

interface WeekGridProps {
  days: readonly string[];
  items: readonly WeekItem[];
  /** The instant that the line stands at. */
  now: number;
  onMove: (id: string, startsAt: string) => void;
  /** A free place was pressed; null where nothing may be planned. */
  onPressFree: ((startsAt: string) => void) | null;
  onFocusItem: (id: string | null) => void;
  onOpen: (href: string) => void;
}

const hourHeight = 52;
/** What a day begins with on the screen, unless something is earlier. */
const usualFirstHour = 7;
const half = 30;

/** Days across and hours down, on the reader's clocks. Its items are links that can be dragged. */
export function WeekGrid(props: WeekGridProps) {
  const { days, items, now, onMove, onPressFree, onFocusItem, onOpen } = props;
  const t = useTexts(weekTexts);
  const dates = useDates();
  const { zone } = useReader();
  const axis = useMemo(() => weekAxis(days, zone), [days, zone]);
  const blocks = useMemo(() => axis.columns.map((column) => layOut(column, items)), [axis, items]);
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pixels = (minutes: number) => (minutes / 60) * hourHeight;
  const today = dates.today();

  const instantOf = ({ column, place }: Pick<Dragged, 'column' | 'place'>): string | null => {
    const day = axis.columns[column];
    return day ? new Date(instantAt(day, Math.min(place, axis.length - half))).toISOString() : null;
  };
  const { dragged, handlers, isEndOfDrag } = useDrag({
    grid: () => grid.current,
    columns: days.length,
    hourHeight,
    onDrop: (where) => {
      const startsAt = instantOf(where);
      const item = items.find((one) => one.id === where.id);
      if (startsAt && item && startsAt !== item.startsAt) onMove(where.id, startsAt);
    },
  });
  const taken = dragged && items.find((one) => one.id === dragged.id);
  const ghost = dragged && taken && { ...dragged, startsAt: instantOf(dragged), taken };

  // The working day is in sight at once; whoever has scrolled is left where they are.
  const first = Math.min(
    usualFirstHour * 60,
    ...blocks.flatMap((column) => column.map(({ top }) => Math.max(0, top - half))),
  );
  const wasShown = useRef('');
  useEffect(() => {
    if (wasShown.current === days[0] || !scroll.current) return;
    wasShown.current = days[0] ?? '';
    scroll.current.scrollTop = (first / 60) * hourHeight;
  }, [days, first]);

  /** Arrows lead from one to the next: up and down in the day, left and right to the day beside. */
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    const own = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-item]') : null;
    if (!step || !own || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const all = [...(grid.current?.children ?? [])].map((column) => [
      ...column.querySelectorAll<HTMLElement>('[data-item]'),
    ]);
    const at = all.findIndex((column) => column.includes(own));
    const [aside = 0, down = 0] = step;
    if (aside === 0) return all[at]?.[(all[at]?.indexOf(own) ?? 0) + down]?.focus();
    for (let column = at + aside; column >= 0 && column < all.length; column += aside) {
      const near = all[column]?.toSorted(
        (one, other) => Math.abs(one.offsetTop - own.offsetTop) - Math.abs(other.offsetTop - own.offsetTop),
      )[0];
      if (near) return near.focus();
    }
  };

  return (
    <div
      ref={scroll}
      className="relative max-h-[calc(100dvh-190px)] min-h-96 overflow-y-auto rounded-card border border-line bg-card"
    >
      <div className="sticky top-0 z-20 flex border-b border-line bg-card">
        <div className="w-14 flex-none" />
        {days.map((day) => (
          <div
            key={day}
            className={classes(
              'min-w-0 flex-1 border-l border-line px-2 py-2 text-fine',
              day === today ? 'font-semibold text-us' : 'text-soft',
            )}
          >
            {dates.day(day)}
          </div>
        ))}
      </div>
      <div className="flex">
        <div aria-hidden="true" className="w-14 flex-none">
          {axis.rows.map((row) => (
            <div
              key={`${row.hour} ${String(row.again)}`}
              style={{ height: hourHeight }}
              title={row.again ? t('againWhy') : undefined}
              className="relative pr-2 text-right text-[11px] text-faint tabular-nums"
            >
              {(row.hour > 0 || row.again) && (
                <span className={classes('relative -top-2', row.again && 'text-warn')}>
                  {row.again ? t('again', { time: dates.hour(row.hour) }) : dates.hour(row.hour)}
                </span>
              )}
            </div>
          ))}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: its links have the focus; arrows lead between them */}
        <div ref={grid} className="relative flex min-w-0 flex-1" onKeyDown={onKeyDown}>
          {axis.columns.map((column, at) => (
            <section
              key={column.day}
              aria-label={dates.longDay(column.day)}
              className={classes(
                'relative min-w-0 flex-1 border-l border-line',
                column.day === today && 'bg-us-wash/40',
              )}
              style={{ height: pixels(axis.length) }}
            >
              {axis.rows.map((row, place) => (
                <div
                  key={`${row.hour} ${String(row.again)}`}
                  className="pointer-events-none absolute inset-x-0 border-t border-line/70"
                  style={{ top: pixels(place * 60) }}
                />
              ))}
              {onPressFree && (
                // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: by keyboard it is planned from the page's own act
                <div
                  className="absolute inset-0 cursor-cell"
                  onClick={({ clientY, currentTarget }) => {
                    const minutes = ((clientY - currentTarget.getBoundingClientRect().top) / hourHeight) * 60;
                    const place = Math.floor(minutes / half) * half;
                    const startsAt = instantOf({ column: at, place });
                    if (startsAt) onPressFree(startsAt);
                  }}
                />
              )}
              {column.gaps.map((gap) => (
                <div
                  key={gap.from}
                  title={t('gap')}
                  className="absolute inset-x-0 bg-[repeating-linear-gradient(135deg,var(--line)_0_1px,transparent_1px_7px)]"
                  style={{ top: pixels(gap.from), height: pixels(gap.to - gap.from) }}
                />
              ))}
              {column.day === today && (
                <div
                  className="pointer-events-none absolute inset-x-0 z-10 border-t-2 border-risk before:absolute before:-top-[5px] before:-left-1 before:size-2 before:rounded-full before:bg-risk"
                  style={{ top: pixels(placeOf(column, now)) }}
                >
                  <span className="sr-only">
                    {t('now', { time: dates.time(new Date(now).toISOString()) })}
                  </span>
                </div>
              )}
              {(blocks[at] ?? []).map(({ item, top, bottom, lane, lanes, cameFrom, goesOn }) => (
                <a
                  key={item.id}
                  data-item={item.id}
                  href={item.href}
                  title={item.canMove ? t('drag') : undefined}
                  onFocus={() => onFocusItem(item.id)}
                  onBlur={() => onFocusItem(null)}
                  onClick={(event) => {
                    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
                    if (!isPlain) return;
                    event.preventDefault();
                    if (!isEndOfDrag()) onOpen(item.href);
                  }}
                  {...(item.canMove && !cameFrom ? handlers(item.id) : {})}
                  className={classes(
                    'absolute overflow-hidden rounded-[6px] border px-1.5 py-0.5 text-[11.5px] leading-tight no-underline focus-visible:z-10',
                    item.className,
                    cameFrom && 'rounded-t-none',
                    goesOn && 'rounded-b-none',
                    dragged?.id === item.id && 'opacity-40',
                    item.canMove && 'select-none',
                  )}
                  style={{
                    top: pixels(top) + 1,
                    height: pixels(bottom - top) - 2,
                    left: `calc(${(lane / lanes) * 100}% + 2px)`,
                    width: `calc(${100 / lanes}% - 5px)`,
                  }}
                >
                  <span className="sr-only">{item.name}</span>
                  <span aria-hidden="true">{item.show(bottom - top, lanes > 1)}</span>
                </a>
              ))}
              {ghost && ghost.column === at && ghost.startsAt && (
                <div
                  aria-hidden="true"
                  className={classes(
                    'pointer-events-none absolute inset-x-0.5 z-20 rounded-[6px] border-2 border-us px-1.5 py-0.5 text-[11.5px] leading-tight shadow-lift',
                    ghost.taken.className,
                  )}
                  style={{
                    top: pixels(placeOf(column, Date.parse(ghost.startsAt))),
                    height: Math.max(
                      pixels((Date.parse(ghost.taken.endsAt) - Date.parse(ghost.taken.startsAt)) / 60_000),
                      22,
                    ),
                  }}
                >
                  <b className="font-semibold tabular-nums">{dates.time(ghost.startsAt)}</b>
                </div>
              )}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
