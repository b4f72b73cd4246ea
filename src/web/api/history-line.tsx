import type { ReactNode } from 'react';
import { useDates } from '../ui/reader.tsx';

interface HistoryLineProps {
  at: string;
  /** What is said of the time, where one asks. */
  title: string;
  aside: ReactNode;
  children: ReactNode;
}

/** One line of what happened: the day in the reader's zone, what it was, and of what kind. */
export function HistoryLine({ at, title, aside, children }: HistoryLineProps) {
  const dates = useDates();
  return (
    <li className="grid grid-cols-[52px_minmax(0,1fr)_auto] gap-x-3 py-2.5 max-sm:grid-cols-[minmax(0,1fr)_auto]">
      <time dateTime={at} title={title} className="pt-px text-fine text-soft tabular-nums max-sm:self-center">
        {dates.shortDay(dates.dayOf(at))}
      </time>
      <div className="min-w-0 max-sm:col-span-full max-sm:row-start-2">{children}</div>
      <div className="flex items-start gap-1 max-sm:items-center">{aside}</div>
    </li>
  );
}
