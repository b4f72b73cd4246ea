import { classes } from '../../ui/classes.ts';
import { useDates, useNumbers } from '../../ui/reader.tsx';

interface WeekBarsProps {
  /** The share of open deals at the end of each week; null where there was none. */
  values: readonly (number | null)[];
  days: readonly string[];
  className?: string;
}

/** How it went on, week by week. */
export function WeekBars({ values, days, className }: WeekBarsProps) {
  const dates = useDates();
  const numbers = useNumbers();
  const said = values.map((value, place) => {
    const day = days[place];
    return `${day ? dates.shortDay(day) : ''}: ${value === null ? '–' : numbers.share(value)}`;
  });
  return (
    <div
      role="img"
      aria-label={said.join('; ')}
      className={classes('flex h-7 items-end gap-[2px]', className)}
    >
      {values.map((value, place) => (
        <span key={days[place]} title={said[place]} className="flex h-full min-w-0 flex-1 items-end">
          <span
            className={classes(
              'w-full rounded-[1.5px]',
              value ? 'bg-us/70' : value === null ? '' : 'bg-line',
            )}
            style={{ height: value ? `max(3px, ${Math.round(value * 100)}%)` : '2px' }}
          />
        </span>
      ))}
    </div>
  );
}
