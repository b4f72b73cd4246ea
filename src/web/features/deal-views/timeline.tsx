import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { dealTimelineTexts } from '#texts/deal-timeline.ts';
import { GroupsCut } from '../../api/list/groups-cut.tsx';
import { placeAt, rowAt, rowsIn, sectionAt, topOf } from '../../api/list/sections.ts';
import { useSections } from '../../api/list/use-sections.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ChevronLeft, ChevronRight } from '../../ui/icons.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useDates, useNumbers, useReader, useTexts } from '../../ui/reader.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { showRow, useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import type { DealGroups } from './deal-section.ts';
import { listInputOf } from './list-input.ts';
import { MarkTip, type TipAsked } from './mark-tip.tsx';
import { TimelineGroupHead } from './timeline-group-head.tsx';
import { TimelineHead, timelineHeadHeight } from './timeline-head.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineRow, timelineHeights } from './timeline-row.tsx';
import { moved, type Span, spanAround, type Zoom } from './timeline-span.ts';
import { useDealPlaces } from './use-deal-places.ts';
import { useMarks } from './use-marks.ts';

interface TimelineProps {
  view: DealViewContent;
  count: number;
  /** Where the view asks for groups. */
  groups: DealGroups | undefined;
  onZoom: (zoom: Zoom) => void;
  onOpen: (dealId: string) => void;
}

/** Deals down, in groups where the view asks for them, days across: what was agreed and planned, when they decide. */
export function Timeline({ view, count, groups, onZoom, onOpen }: TimelineProps) {
  const t = useTexts(dealTimelineTexts);
  const { locale } = useReader();
  const dates = useDates();
  const numbers = useNumbers();
  const isNarrow = useNarrow();
  const zoom = view.zoom ?? 'month';
  const today = dates.today();
  const [span, setSpan] = useState<Span>(() => spanAround(today, zoom, locale));
  const [tip, setTip] = useState<TipAsked | null>(null);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const heights = timelineHeights(isNarrow);
  const { sections, folded, fold } = useSections(view.groupBy, count, groups?.groups);
  const rowCount = rowsIn(sections);
  // The rows may have become fewer since.
  const activeRow = Math.min(active, rowCount - 1);
  const rowBelow = useCallback((below: number) => rowAt(sections, below, heights), [sections, heights]);
  const inSight = useRowsInSight({
    count: rowCount,
    rowHeight: groups ? heights.head : heights.item,
    rowAt: groups ? rowBelow : undefined,
    scroller: isNarrow ? null : scroller,
    list,
  });
  const { first, end } = inSight;
  // The same ones while it is scrolled: only then does a step render nothing but the rows that come in.
  const input = useMemo(() => listInputOf(view), [view]);
  const places = useDealPlaces(input, sections, inSight);
  const dealIn = (row: number) => {
    const place = placeAt(sections, row);
    return place ? places.dealAt(place.section, place.index) : undefined;
  };
  const marks = useMarks(first, end, dealIn, span);
  const zoomTo = (next: Zoom) => {
    setSpan(spanAround(today, next, locale));
    onZoom(next);
  };
  const shift = (way: 1 | -1) => setSpan((before) => moved(before, way));
  const back = () => setSpan(spanAround(today, zoom, locale));
  useKey({
    key: '[',
    label: t('earlier'),
    group: 'list',
    repeats: true,
    inPalette: false,
    act: () => shift(-1),
  });
  useKey({
    key: ']',
    label: t('later'),
    group: 'list',
    repeats: true,
    inPalette: false,
    act: () => shift(1),
  });
  useKey({ key: '.', label: t('toToday'), group: 'list', inPalette: false, act: back });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    const row = Number(target.closest('[data-row]')?.getAttribute('data-row') ?? -1);
    if (row < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: rowCount - 1 }[event.key];
    if (to !== undefined) {
      const next = Math.max(0, Math.min(rowCount - 1, to));
      setActive(next);
      const top = topOf(sections, next, heights);
      const height = topOf(sections, next + 1, heights) - top;
      showRow(scroller.current, list.current, { top, height }, timelineHeadHeight);
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus());
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const stops = [...(target.closest('[data-row]')?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
      const at = stops.indexOf(target) + (event.key === 'ArrowRight' ? 1 : -1);
      if (at < 0 && stops.includes(target)) (target.closest('[data-row]') as HTMLElement).focus();
      else stops[at]?.focus();
    } else if (event.key === 'Enter' && target.hasAttribute('data-row')) {
      const deal = dealIn(row);
      const section = sectionAt(sections, row);
      if (deal) onOpen(deal.dealId);
      else if (section && row === section.headRow) fold(section.key);
    } else if (event.key === 'Escape') setTip(null);
    else return;
    event.preventDefault();
  };

  const rows = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place).map((row) => {
    const section = sectionAt(sections, row);
    if (section && row === section.headRow) {
      return (
        <TimelineGroupHead
          key={row}
          section={section}
          row={row}
          top={topOf(sections, row, heights)}
          height={heights.head}
          isFolded={folded.has(section.key)}
          isActive={row === activeRow}
          onFold={fold}
        />
      );
    }
    const deal = dealIn(row);
    return (
      <TimelineRow
        key={row}
        row={row}
        top={topOf(sections, row, heights)}
        deal={deal}
        marks={deal ? marks.get(deal.dealId) : undefined}
        span={span}
        today={today}
        isActive={row === activeRow}
        isNarrow={isNarrow}
        onOpen={onOpen}
        onTip={setTip}
      />
    );
  });
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        {!isNarrow && (
          <Choice
            label={t('zoom')}
            labelHidden
            size="small"
            items={(['week', 'month', 'quarter'] as const).map((id) => ({
              id,
              label: t('zoomTo', { zoom: id }),
            }))}
            value={zoom}
            onChange={zoomTo}
          />
        )}
        <div className="flex items-center gap-1">
          <Button size="small" aria-label={t('earlier')} onPress={() => shift(-1)}>
            <ChevronLeft />
          </Button>
          <Button size="small" onPress={back}>
            {t('toToday')}
          </Button>
          <Button size="small" aria-label={t('later')} onPress={() => shift(1)}>
            <ChevronRight />
          </Button>
        </div>
      </div>
      <section
        ref={scroller}
        aria-label={t('timelineOf', {
          shown: numbers.whole(count),
          from: dates.shortDay(span.from),
          to: dates.shortDay(span.to),
        })}
        className="overflow-y-auto rounded-card border border-line bg-card [scrollbar-gutter:stable] max-md:overflow-visible md:max-h-[calc(100dvh-312px)]"
        onScroll={() => tip && setTip(null)}
      >
        {!isNarrow && <TimelineHead span={span} zoom={zoom} today={today} />}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears for the rows, each of which takes focus */}
        <div
          ref={list}
          className="relative"
          style={{ height: topOf(sections, rowCount, heights) }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const row = event.target.closest('[data-row]')?.getAttribute('data-row');
            if (row) setActive(Number(row));
          }}
        >
          {rows}
        </div>
      </section>
      {groups && view.groupBy && <GroupsCut {...groups} />}
      <TimelineLegend />
      <MarkTip asked={tip} />
    </>
  );
}
