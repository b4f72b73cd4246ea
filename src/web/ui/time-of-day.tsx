import { classes } from './classes.ts';
import { useDates } from './reader.tsx';

/** A time at the left of a row. It never wraps, and times of one clock stand under one another. */
export function TimeOfDay({ instant }: { instant: string }) {
  const time = useDates().time(instant);
  const isShort = time.length <= '10:00'.length;
  return (
    <time
      dateTime={instant}
      className={classes('block font-semibold whitespace-nowrap', isShort ? 'w-11' : 'w-[68px]')}
    >
      {time}
    </time>
  );
}
