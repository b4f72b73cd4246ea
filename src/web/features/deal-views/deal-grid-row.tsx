import { memo } from 'react';
import { dealViewsTexts } from '#texts/deal-views.ts';
import type { ListColumn } from '../../api/list/list-kind.ts';
import { GridRow } from '../../ui/grid/grid-row.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { StateOf } from './deal-cells.tsx';
import type { DealRow } from './list-input.ts';

interface RowProps {
  deal: DealRow | undefined;
  row: number;
  columns: readonly ListColumn<DealRow>[];
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
      columns={columns}
      cell={(key) => deal && columns.find((column) => column.key === key)?.cell(deal)}
      item={
        deal
          ? {
              href: `/deals/${deal.dealId}`,
              name: deal.name,
              mark: <StateOf deal={deal} />,
              under: columns.some(({ key }) => key === 'account') ? null : (
                <span className="truncate text-fine text-soft">{deal.account?.name}</span>
              ),
              menu: t('actsFor', { name: deal.name }),
            }
          : null
      }
    />
  );
});
