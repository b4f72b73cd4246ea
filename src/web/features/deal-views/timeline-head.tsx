import { useMemo } from 'react';
import { dealTimelineTexts } from '#texts/deal-timeline.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { useMe } from '../../api/session.ts';
import { classes } from '../../ui/classes.ts';
import { useDates, useReader, useTexts } from '../../ui/reader.tsx';
import { placeOf, quarterFrom, type Span, ticksOf, type Zoom } from './timeline-span.ts';

export const timelineHeadHeight = 34;
/** The part of a row that names the deal. */
export const nameWidth = 'w-[250px] flex-none';

/** The days above the rows. They stay in sight. */
export function TimelineHead({ span, zoom, today }: { span: Span; zoom: Zoom; today: string }) {
  const dates = useDates();
  const t = useTexts(dealTimelineTexts);
  const viewText = useTexts(dealViewsTexts);
  const { locale } = useReader();
  const { fiscalYearStartsIn } = useMe().workspace;
  const month = useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return (day: string) => written.format(new Date(`${day}T00:00:00Z`));
    };
    const within = format({ month: 'long' });
    const first = format({ month: 'long', year: 'numeric' });
    // Never `Nov 26`, which is a day: the year in full, and only where it begins.
    return (day: string) => (day.slice(5, 7) === '01' ? first(day) : within(day));
  }, [locale]);
  return (
    <div
      aria-hidden="true"
      className="sticky top-0 z-20 flex border-b border-line bg-card text-fine text-soft"
      style={{ height: timelineHeadHeight }}
    >
      <div className={classes(nameWidth, 'flex items-center px-[18px]')}>{viewText('column_position')}</div>
      <div className="relative flex-1 overflow-hidden border-l border-line">
        {ticksOf(span, zoom).map(({ day, isMonth }) => {
          const quarter = zoom === 'quarter' ? quarterFrom(day, fiscalYearStartsIn) : null;
          return (
            <span
              key={day}
              className={classes(
                'absolute inset-y-0 flex items-center border-l border-line pl-1.5 whitespace-nowrap',
                isMonth && 'font-semibold text-ink',
                quarter !== null && 'border-edge',
              )}
              style={{ left: `${placeOf(day, span) - 50 / span.days}%` }}
            >
              {quarter !== null && (
                <span className="mr-1 font-normal text-soft">{t('quarter', { quarter })}</span>
              )}
              {isMonth ? month(day) : dates.shortDay(day)}
            </span>
          );
        })}
        {today >= span.from && today <= span.to && (
          <span
            className="absolute bottom-0 size-2 -translate-x-1/2 rounded-full bg-risk"
            style={{ left: `${placeOf(today, span)}%` }}
          />
        )}
      </div>
    </div>
  );
}
