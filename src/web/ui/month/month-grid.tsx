// biome-ignore-all lint/a11y: days are places to put something down and to walk over; the roles say it

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { usePutDown } from '../carry.tsx';
import { classes } from '../classes.ts';
import { dayAfter } from '../days.ts';
import { useDates, useNumbers } from '../reader.tsx';
import type { Month } from './month.ts';

interface MonthGridProps {
  label: string;
  month: Month;
  /** What can be put down on a day. */
  type: string;
  onPutDown: (id: string, day: string) => void;
  countOf: (day: string) => number;
  /** Enter on a day, or a press on its number. */
  onOpen: (day: string) => void;
  /** An arrow leads out of the month. */
  onLeave: (day: string) => void;
  /** The day that takes the focus first. */
  begin: string;
  /** What stands on a day. */
  children: (day: string) => ReactNode;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month as a sheet of days: arrows lead from day to day, Enter opens one. */
export function MonthGrid({ label, month, begin, countOf, onOpen, onLeave, ...props }: MonthGridProps) {
  const dates = useDates();
  const grid = useRef<HTMLDivElement>(null);
  const days = month.weeks.flat();
  const [chosen, setChosen] = useState(begin);
  const active = days.includes(chosen) ? chosen : days.includes(begin) ? begin : month.first;
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    grid.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const day = (event.target as Element).getAttribute('data-day');
    if (day === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    if (event.key === 'Enter') onOpen(day);
    else if (step !== undefined) {
      const next = dayAfter(day, step);
      wanted.current = next;
      setChosen(next);
      if (!days.includes(next)) onLeave(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      className="overflow-hidden rounded-card border border-line bg-card"
      onKeyDown={onKeyDown}
    >
      <div role="row" className="grid grid-cols-7 border-b border-line">
        {(month.weeks[0] ?? []).map((day) => (
          <span key={day} role="columnheader" className="px-2 py-1.5 text-fine text-soft">
            {dates.weekday(day)}
          </span>
        ))}
      </div>
      {month.weeks.map((week) => (
        <div key={week[0]} role="row" className="grid grid-cols-7 border-b border-line last:border-b-0">
          {week.map((day) => (
            <DayCell
              key={day}
              day={day}
              isOfMonth={day.slice(0, 7) === month.first.slice(0, 7)}
              isActive={day === active}
              count={countOf(day)}
              type={props.type}
              onPutDown={(id) => props.onPutDown(id, day)}
              onFocus={() => setChosen(day)}
              onOpen={() => onOpen(day)}
            >
              {props.children(day)}
            </DayCell>
          ))}
        </div>
      ))}
    </div>
  );
}

interface DayCellProps {
  day: string;
  isOfMonth: boolean;
  isActive: boolean;
  count: number;
  type: string;
  onPutDown: (id: string) => void;
  onFocus: () => void;
  onOpen: () => void;
  children: ReactNode;
}

function DayCell({
  day,
  isOfMonth,
  isActive,
  count,
  type,
  onPutDown,
  onFocus,
  onOpen,
  children,
}: DayCellProps) {
  const dates = useDates();
  const numbers = useNumbers();
  const cell = useRef<HTMLDivElement>(null);
  const { placeProps, isOver } = usePutDown(cell, type, onPutDown);
  const isToday = day === dates.today();
  return (
    <div
      {...placeProps}
      ref={cell}
      role="gridcell"
      data-day={day}
      tabIndex={isActive ? 0 : -1}
      aria-label={`${dates.longDay(day)}, ${numbers.whole(count)}`}
      aria-current={isToday ? 'date' : undefined}
      onFocus={onFocus}
      className={classes(
        'flex min-h-[104px] min-w-0 flex-col gap-1 border-r border-line p-1.5 -outline-offset-2 last:border-r-0',
        isOver ? 'bg-us-wash' : !isOfMonth && 'bg-well/45',
      )}
    >
      <button
        type="button"
        tabIndex={-1}
        onClick={onOpen}
        className={classes(
          'flex h-6 min-w-6 cursor-pointer items-center justify-center self-start rounded-full px-1 text-fine tabular-nums hover:bg-well',
          isToday ? 'bg-ink text-on-strong hover:bg-ink' : isOfMonth ? 'text-ink' : 'text-soft',
        )}
      >
        {dates.dayOfMonth(day)}
      </button>
      {children}
    </div>
  );
}
