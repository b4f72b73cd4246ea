import { type MouseEvent, memo } from 'react';
import type { DealMark } from '#contract/deals/deal-overviews.ts';
import { dealTimelineTexts } from '#texts/deal-timeline.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import type { RowHeights } from '../../api/list/sections.ts';
import { classes } from '../../ui/classes.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Gained } from './deal-cells.tsx';
import type { DealRow } from './list-input.ts';
import type { TipAsked } from './mark-tip.tsx';
import { useMarkWords } from './mark-words.ts';
import { nameWidth } from './timeline-head.tsx';
import { MarkShape } from './timeline-mark.tsx';
import { lanesOf, placeOf, type Span } from './timeline-span.ts';

const wideHeights: RowHeights = { head: 40, item: 58 };
const narrowHeights: RowHeights = { head: 52, item: 138 };

export const timelineHeights = (isNarrow: boolean): RowHeights => (isNarrow ? narrowHeights : wideHeights);

interface RowProps {
  row: number;
  /** Where it stands. */
  top: number;
  deal: DealRow | undefined;
  marks: readonly DealMark[] | undefined;
  span: Span;
  today: string;
  isActive: boolean;
  isNarrow: boolean;
  onOpen: (dealId: string) => void;
  onTip: (tip: TipAsked | null) => void;
}

/** One deal along the days. */
export const TimelineRow = memo(function TimelineRow(props: RowProps) {
  const { row, top, deal, isActive, isNarrow, onOpen } = props;
  const t = useTexts(dealViewsTexts);
  const height = timelineHeights(isNarrow).item;
  const open = (event: MouseEvent) => {
    if (!deal || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(deal.dealId);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: of a list of any length only the rows in sight are here
    <div
      role="group"
      aria-label={deal?.name ?? t('loading')}
      data-row={row}
      tabIndex={isActive ? 0 : -1}
      className="absolute inset-x-0 flex border-b border-line -outline-offset-2 max-md:flex-col max-md:px-4 max-md:py-3"
      style={{ height, top, contain: 'layout style' }}
    >
      <div
        className={classes(
          'flex min-w-0 flex-col justify-center px-[18px] max-md:px-0',
          !isNarrow && nameWidth,
        )}
      >
        {deal ? (
          <>
            <a
              href={`/deals/${deal.dealId}`}
              tabIndex={-1}
              onClick={open}
              className="truncate font-semibold underline-offset-2 hover:underline"
            >
              {deal.name}
            </a>
            <span className="flex items-center gap-2 text-fine text-soft">
              <Gained
                gained={deal.gained}
                of={deal.of}
                label={t('gainedOf', { gained: deal.gained, of: deal.of })}
              />
              <span className="truncate">
                {deal.nextKindLabel === null
                  ? t('allGained')
                  : isNarrow
                    ? t('nextKind', { kind: deal.nextKindLabel })
                    : deal.nextKindLabel}
              </span>
            </span>
          </>
        ) : (
          <span className="h-3 w-3/5 rounded bg-well" />
        )}
      </div>
      {isNarrow ? <MarkList {...props} /> : <Track {...props} />}
    </div>
  );
});

/** Marks nearer than this, in hundredths of the width, lie one below the other. */
const apart = 1.7;
const laneHeight = 15;

function Track({ marks, span, today, isActive, onTip }: RowProps) {
  const words = useMarkWords();
  const shown = marks ?? [];
  const places = shown.map((mark) => placeOf(mark.day, span));
  const lanes = lanesOf(places, apart, 3);
  const top = (wideHeights.item - 18 - Math.max(0, ...lanes) * laneHeight) / 2;
  return (
    <div className="relative flex-1 overflow-hidden border-l border-line">
      {today >= span.from && today <= span.to && (
        <span
          aria-hidden="true"
          className="absolute inset-y-0 w-px bg-risk/50"
          style={{ left: `${placeOf(today, span)}%` }}
        />
      )}
      {shown.map((mark, place) => {
        const said = words(mark);
        const show = (target: Element) => onTip({ ...said, box: target.getBoundingClientRect() });
        return (
          <button
            key={`${mark.what} ${mark.id ?? mark.day}`}
            type="button"
            data-mark=""
            tabIndex={isActive ? 0 : -1}
            aria-label={`${said.title}, ${said.detail}`}
            onMouseEnter={({ currentTarget }) => show(currentTarget)}
            onMouseLeave={() => onTip(null)}
            onFocus={({ currentTarget }) => show(currentTarget)}
            onBlur={() => onTip(null)}
            className="absolute flex size-[18px] -translate-x-1/2 cursor-default items-center justify-center rounded-[5px] outline-offset-0"
            style={{ left: `${places[place] ?? 0}%`, top: top + (lanes[place] ?? 0) * laneHeight }}
          >
            <MarkShape mark={mark} />
          </button>
        );
      })}
    </div>
  );
}

/** On a phone what happens is told line by line: what is ahead, else what was last. */
const mostLines = 3;

function MarkList({ marks, today }: RowProps) {
  const words = useMarkWords();
  const dates = useDates();
  const lineText = useTexts(dealTimelineTexts);
  if (!marks) return null;
  const ahead = marks.filter(({ day, late }) => day >= today || late);
  const shown = (ahead.length > 0 ? ahead : marks.slice(-mostLines)).slice(0, mostLines);
  if (shown.length === 0) return <p className="mt-2 text-fine text-soft">{lineText('nothingInSpan')}</p>;
  return (
    <ul className="mt-2 flex flex-col gap-1 text-fine">
      {shown.map((mark) => (
        <li key={`${mark.what} ${mark.id ?? mark.day}`} className="flex items-center gap-2">
          <span className="flex size-4 flex-none items-center justify-center">
            <MarkShape mark={mark} />
          </span>
          <span className={classes('w-14 flex-none tabular-nums', mark.late ? 'text-risk' : 'text-soft')}>
            {dates.shortDay(mark.day)}
          </span>
          <span className="truncate">{words(mark).title}</span>
        </li>
      ))}
    </ul>
  );
}
