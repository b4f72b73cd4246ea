import type { Coaching } from '#contract/coaching/coaching.ts';
import { coachTexts } from '#texts/coach.ts';
import { useDates, useReader, useTexts } from '../../ui/reader.tsx';

type Week = Coaching['sellers'][number]['weeks'][number];

const width = 200;
const height = 44;
const eleven = 11;

interface ControlLineProps {
  weeks: readonly Week[];
  /** The foot of the scale, the same for all that stand beside each other. */
  low: number;
}

/** How much was in hand, week by week: a line, with its last week marked. */
export function ControlLine({ weeks, low }: ControlLineProps) {
  const t = useTexts(coachTexts);
  const dates = useDates();
  const number = useOneDecimal();
  const x = (place: number) => 4 + (place * (width - 8)) / Math.max(1, weeks.length - 1);
  const y = (value: number) => 4 + ((eleven - value) * (height - 8)) / (eleven - low);
  const said = weeks.map(({ day, inHand }) =>
    inHand === null
      ? t('weekNothing', { day: dates.shortDay(day) })
      : t('weekValue', { day: dates.shortDay(day), value: number(inHand) }),
  );
  const last = weeks.at(-1);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('weekByWeek', { values: said.join('; ') })}
      className="h-11 w-full overflow-visible"
      preserveAspectRatio="none"
    >
      {[eleven, (eleven + low) / 2, low].map((value) => (
        <line
          key={value}
          x1={0}
          x2={width}
          y1={y(value)}
          y2={y(value)}
          className="stroke-line"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {linesOf(weeks).map((points) => (
        <polyline
          key={points[0]?.place}
          points={points.map(({ place, value }) => `${x(place)},${y(value)}`).join(' ')}
          fill="none"
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
          className="stroke-us"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {last && last.inHand !== null && (
        <line
          x1={x(weeks.length - 1)}
          x2={x(weeks.length - 1)}
          y1={y(last.inHand)}
          y2={y(last.inHand)}
          strokeWidth={8}
          strokeLinecap="round"
          className="stroke-us"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

/** A number with one decimal, as the reader writes it. */
export function useOneDecimal(): (value: number) => string {
  const { locale } = useReader();
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (value) => format.format(value);
}

/** Weeks without a deal leave a gap. */
function linesOf(weeks: readonly Week[]): { place: number; value: number }[][] {
  const lines: { place: number; value: number }[][] = [];
  let isOn = false;
  for (const [place, { inHand }] of weeks.entries()) {
    if (inHand === null) {
      isOn = false;
      continue;
    }
    if (!isOn) lines.push([]);
    lines.at(-1)?.push({ place, value: inHand });
    isOn = true;
  }
  return lines;
}
