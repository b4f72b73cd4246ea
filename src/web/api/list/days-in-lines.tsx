import type { ReactNode } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';

interface DaysInLinesProps {
  label: string;
  days: readonly { readonly day: string; readonly count: number }[];
  children: (day: string) => ReactNode;
}

/** A month on a phone: the days on which there is something, one below the other. */
export function DaysInLines({ label, days, children }: DaysInLinesProps) {
  const t = useTexts(boardsTexts);
  const dates = useDates();
  const numbers = useNumbers();
  if (days.length === 0) return <p className="py-3 text-soft">{t('monthEmpty')}</p>;
  return (
    <ul aria-label={label} className="flex flex-col gap-3">
      {days.map(({ day, count }) => (
        <li key={day} className="rounded-card border border-line bg-card px-3.5 py-2.5">
          <h3 className="flex items-baseline gap-2 font-semibold">
            {dates.day(day)}
            <span className="text-fine font-normal text-soft tabular-nums">{numbers.whole(count)}</span>
          </h3>
          {children(day)}
        </li>
      ))}
    </ul>
  );
}
