// biome-ignore-all lint/a11y: rows that come and go while they are scrolled make no table element; the roles say it

import { memo } from 'react';
import type { DealColumn } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { classes } from '../../ui/classes.ts';
import { MoreIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { DealCell, StateOf } from './deal-cells.tsx';
import { columnLooks } from './deal-columns.ts';
import type { DealRow } from './list-input.ts';
import { SelectMark } from './select-mark.tsx';

export const rowHeight = 52;

interface RowProps {
  deal: DealRow | undefined;
  row: number;
  columns: readonly DealColumn[];
  /** The one that Tab comes to. */
  isActive: boolean;
  /** Left out while nobody selects. */
  isSelected?: boolean | undefined;
}

export const cellLook = 'flex min-w-0 items-center px-2';

/** One deal in the table. What it does when it is pressed, its table hears. */
export const DealGridRow = memo(function DealGridRow({ deal, row, columns, isActive, isSelected }: RowProps) {
  const t = useTexts(dealViewsTexts);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      data-deal={deal?.dealId}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      className="group/row absolute inset-x-0 grid cursor-pointer border-b border-line bg-card -outline-offset-2 hover:bg-[color-mix(in_srgb,var(--well)_60%,var(--card))] focus-visible:bg-[color-mix(in_srgb,var(--well)_60%,var(--card))]"
      style={{
        height: rowHeight,
        transform: `translateY(${row * rowHeight}px)`,
        gridTemplateColumns: 'var(--columns)',
        contain: 'strict',
      }}
    >
      {/* The same cells with and without a deal: words that come, or other ones, build no row again. */}
      <div
        role={deal ? 'rowheader' : 'gridcell'}
        className="flex min-w-0 flex-col justify-center px-2 pl-[18px]"
      >
        {deal ? (
          <span className="flex min-w-0 items-center gap-2">
            {isSelected !== undefined && <SelectMark isSelected={isSelected} />}
            <a
              href={`/deals/${deal.dealId}`}
              tabIndex={-1}
              className="truncate font-semibold underline-offset-2 hover:underline"
            >
              {deal.name}
            </a>
            <StateOf deal={deal} />
          </span>
        ) : (
          <Bar width={`${[62, 48, 71, 55][row % 4]}%`} />
        )}
        {deal && !columns.includes('account') && (
          <span className="truncate text-fine text-soft">{deal.account?.name}</span>
        )}
      </div>
      {columns.map((column) => (
        <div
          key={column}
          role="gridcell"
          className={classes(cellLook, columnLooks[column].atEnd && 'justify-end text-right tabular-nums')}
        >
          {deal ? <DealCell column={column} deal={deal} /> : <Bar width="60%" />}
        </div>
      ))}
      <div role="gridcell" className="flex items-center justify-center">
        {deal && (
          <button
            type="button"
            tabIndex={-1}
            data-menu=""
            aria-label={t('actsFor', { name: deal.name })}
            className="flex size-8 cursor-pointer items-center justify-center rounded-control text-transparent group-hover/row:text-soft group-focus-within/row:text-soft hover:bg-well"
          >
            <MoreIcon />
          </button>
        )}
      </div>
    </div>
  );
});

/** In about the shape of what is on its way. */
function Bar({ width }: { width: string }) {
  return <span className="h-3 rounded bg-well" style={{ width }} />;
}
