import { memo } from 'react';
import type { DealColumn } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { GridRow } from '../../ui/grid/grid-row.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { DealCell, StateOf } from './deal-cells.tsx';
import { columnLooks } from './deal-columns.ts';
import type { DealRow } from './list-input.ts';

interface RowProps {
  deal: DealRow | undefined;
  row: number;
  columns: readonly DealColumn[];
  /** The one that Tab comes to. */
  isActive: boolean;
  /** Left out while nobody selects. */
  isSelected?: boolean | undefined;
}

/** One deal in the table. */
export const DealGridRow = memo(function DealGridRow({ deal, row, columns, isActive, isSelected }: RowProps) {
  const t = useTexts(dealViewsTexts);
  return (
    <GridRow
      row={row}
      isActive={isActive}
      isSelected={isSelected}
      known={{ 'data-deal': deal?.dealId }}
      columns={columns.map((key) => ({ key, atEnd: columnLooks[key].atEnd }))}
      cell={(column) => deal && <DealCell column={column as DealColumn} deal={deal} />}
      item={
        deal
          ? {
              href: `/deals/${deal.dealId}`,
              name: deal.name,
              mark: <StateOf deal={deal} />,
              under: columns.includes('account') ? null : (
                <span className="truncate text-fine text-soft">{deal.account?.name}</span>
              ),
              menu: t('actsFor', { name: deal.name }),
            }
          : null
      }
    />
  );
});
