import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { type RowHeights, rowAt, rowsIn, sectionAt, topOf } from '../../api/list/sections.ts';
import type { RowSelection } from '../../api/list/use-row-selection.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { MoreIcon } from '../../ui/icons.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import { LeadOf, NextOf, PositionOf, StateOf, ValueOf } from './deal-cells.tsx';
import { DealMenu, type MenuAsked } from './deal-menu.tsx';
import type { DealSection } from './deal-section.ts';
import { GroupHeadWords } from './group-head-words.tsx';
import { type DealRow, listInputOf } from './list-input.ts';
import { useDealPlaces } from './use-deal-places.ts';

const heights: RowHeights = { head: 52, item: 110 };

interface CardsProps {
  view: DealViewContent;
  sections: readonly DealSection[];
  count: number;
  onFold: (group: string) => void;
  onOpen: (dealId: string) => void;
  onAct: (dealId: string, act: string) => void;
  selection: RowSelection<DealRow> | null;
  onSelect: ((deal: DealRow, row: number) => void) | undefined;
}

/** The table on a phone: a card each, and the page itself scrolls. */
export function DealCards(props: CardsProps) {
  const { view, sections, count, onFold, onOpen, onAct, selection, onSelect } = props;
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  const list = useRef<HTMLUListElement>(null);
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const rows = rowsIn(sections);
  const isGrouped = view.groupBy !== null;
  const rowBelow = useCallback((below: number) => rowAt(sections, below, heights), [sections]);
  const inSight = useRowsInSight({
    count: rows,
    rowHeight: isGrouped ? heights.head : heights.item,
    rowAt: isGrouped ? rowBelow : undefined,
    scroller: null,
    list,
  });
  const { first, end } = inSight;
  const input = useMemo(() => listInputOf(view), [view]);
  const places = useDealPlaces(input, sections, inSight);
  return (
    <>
      <ul
        ref={list}
        aria-label={t('dealsTable', { shown: numbers.whole(count) })}
        className="relative rounded-card border border-line bg-card"
        style={{ height: topOf(sections, rows, heights) }}
      >
        {Array.from({ length: Math.max(0, end - first) }, (_, place) => {
          const row = first + place;
          const section = sectionAt(sections, row);
          const isHead = section && row === section.headRow;
          return (
            <li
              key={row}
              className={classes(
                'absolute inset-x-0 border-b border-line px-4 last:border-b-0',
                isHead ? 'bg-[color-mix(in_srgb,var(--paper)_70%,var(--card))]' : 'py-3',
              )}
              style={{
                top: topOf(sections, row, heights),
                height: isHead ? heights.head : heights.item,
                contain: 'layout style',
              }}
            >
              {isHead && section.group && section.groupBy ? (
                <button
                  type="button"
                  aria-expanded={section.shown > 0}
                  onClick={() => onFold(section.key)}
                  className="flex size-full flex-wrap content-center items-center gap-x-2 text-left"
                >
                  <GroupHeadWords
                    group={section.group}
                    groupBy={section.groupBy}
                    isFolded={section.shown === 0}
                  />
                </button>
              ) : (
                <Card
                  deal={section && places.dealAt(section, row - section.first)}
                  row={row}
                  selection={selection}
                  onOpen={onOpen}
                  onMenu={setMenu}
                />
              )}
            </li>
          );
        })}
      </ul>
      <DealMenu
        asked={menu}
        onAct={onAct}
        onOpen={onOpen}
        onSelect={selection ? undefined : onSelect}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

interface CardProps {
  deal: DealRow | undefined;
  row: number;
  selection: RowSelection<DealRow> | null;
  onOpen: (dealId: string) => void;
  onMenu: (asked: MenuAsked) => void;
}

function Card({ deal, row, selection, onOpen, onMenu }: CardProps) {
  const t = useTexts(dealViewsTexts);
  if (!deal) {
    return (
      <div className="flex flex-col gap-3 pt-1">
        <span className="h-3.5 w-2/3 rounded bg-well" />
        <span className="h-3 w-1/3 rounded bg-well" />
        <span className="h-3 w-1/2 rounded bg-well" />
      </div>
    );
  }
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(deal.dealId);
  };
  return (
    <>
      <div className="flex items-start gap-2">
        {selection && (
          <Checkbox
            isSelected={selection.chosen.has(deal.dealId)}
            onChange={() => selection.toggle(deal, row)}
          >
            <span className="sr-only">{t('selectOne', { name: deal.name })}</span>
          </Checkbox>
        )}
        <div className="min-w-0 flex-1">
          <a href={`/deals/${deal.dealId}`} onClick={open} className="block truncate font-semibold">
            {deal.name}
          </a>
          <span className="block truncate text-fine text-soft">{deal.account?.name ?? ' '}</span>
        </div>
        <span className="flex-none font-[550]">
          <ValueOf deal={deal} />
        </span>
        <button
          type="button"
          aria-label={t('actsFor', { name: deal.name })}
          onClick={({ currentTarget }) => {
            const box = currentTarget.getBoundingClientRect();
            onMenu({ deal, row, x: box.left, y: box.bottom });
          }}
          className="-mt-2 -mr-3 flex size-11 flex-none items-center justify-center rounded-control text-soft"
        >
          <MoreIcon />
        </button>
      </div>
      <div className="flex">
        <PositionOf deal={deal} />
      </div>
      <div className="mt-1 flex items-center justify-between gap-2 text-fine">
        <NextOf deal={deal} />
        <span className="ml-auto flex-none">
          <StateOf deal={deal} />
          {deal.state === 'open' && <LeadOf deal={deal} />}
        </span>
      </div>
    </>
  );
}
