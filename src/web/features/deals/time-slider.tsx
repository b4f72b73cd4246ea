import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import type { TimelineMoment } from '#contract/deals/timeline.ts';
import { timelineTexts } from '#texts/timeline.ts';
import { classes } from '../../ui/classes.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';

interface TimeSliderProps {
  from: string;
  /** Whole days from the opening to today. */
  days: number;
  /** The day that is looked at; null is today. */
  day: string | null;
  moments: readonly TimelineMoment[];
  passed: number;
  onDay: (day: string | null) => void;
  onMoment: (by: -1 | 1) => void;
  ref?: Ref<HTMLInputElement>;
}

/** How long the thumb rests before the deal is read as of there. */
const restMs = 120;

const marks: Record<TimelineMoment['kind'], string> = {
  gained: 'z-1 size-2 rounded-full bg-them',
  lost: 'z-1 size-2 rounded-full bg-risk',
  conversation: 'h-3 w-[3px] rounded-full bg-us',
  other: 'h-2 w-px bg-edge/60',
};

/** From the opening to today, with a mark where something happened. */
export function TimeSlider(props: TimeSliderProps) {
  const { from, days, day, moments, passed, onDay, onMoment, ref } = props;
  const t = useTexts(timelineTexts);
  const dates = useDates();
  // A day that was typed into the address may lie before the opening, or still ahead.
  const there = day === null ? days : Math.min(days, Math.max(0, days + dates.daysFromToday(day)));
  // The thumb goes with the hand; the deal follows once it rests for a moment.
  const [moving, setMoving] = useState<number | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  // The page has followed, or was led elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what ends the movement
  useEffect(() => setMoving(null), [there]);
  const value = moving ?? there;
  const shareOf = (one: number) => `${(one / days) * 100}%`;
  const go = (to: number) => {
    setMoving(to);
    clearTimeout(resting.current);
    resting.current = setTimeout(
      () => onDay(to >= days ? null : dates.dayAfter(from, Math.max(0, to))),
      restMs,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    onMoment(event.key === 'PageUp' ? 1 : -1);
  };
  return (
    <div className="flex min-w-0 flex-1 items-center gap-3 max-sm:order-first max-sm:basis-full">
      <div className="relative mx-1.5 h-8 min-w-0 flex-1 max-sm:h-10">
        <span aria-hidden="true" className="absolute inset-x-0 top-1/2 border-t border-line" />
        {day !== null && (
          <span
            aria-hidden="true"
            style={{ width: shareOf(value) }}
            className="absolute top-1/2 left-0 -translate-y-1/2 border-t-2 border-us"
          />
        )}
        {moments.map((moment, place) => (
          <span
            key={`${moment.at} ${String(place)}`}
            aria-hidden="true"
            style={{ left: shareOf(days + dates.daysFromToday(dates.dayOf(moment.at))) }}
            className={classes(
              'absolute top-1/2 -translate-x-1/2 -translate-y-1/2 transition-opacity',
              marks[moment.kind],
              place >= passed && 'opacity-30',
            )}
          />
        ))}
        <input
          ref={ref}
          type="range"
          min={0}
          max={days}
          value={value}
          aria-label={t('slider')}
          aria-valuetext={
            value >= days
              ? t('today')
              : t('valueOf', { day: dates.longDay(dates.dayAfter(from, value)), count: passed })
          }
          title={t('hint')}
          onChange={(event) => go(Number(event.target.value))}
          onKeyDown={onKeyDown}
          className="time-slider absolute inset-x-[-8px] inset-y-0 w-[calc(100%+16px)] cursor-pointer"
        />
      </div>
      <span
        className={classes(
          'min-w-14 flex-none text-right text-fine tabular-nums',
          day === null ? 'text-soft' : 'font-semibold text-us',
        )}
      >
        {value >= days ? t('today') : dates.shortDay(dates.dayAfter(from, value))}
      </span>
    </div>
  );
}
