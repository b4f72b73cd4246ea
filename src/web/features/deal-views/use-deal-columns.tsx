import { useMemo } from 'react';
import { type DealColumn, dealColumns } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import type { ListColumn, WrittenKind } from '../../api/list/list-kind.ts';
import { useTexts } from '../../ui/reader.tsx';
import { DealCell } from './deal-cells.tsx';
import { columnLooks } from './deal-columns.ts';
import type { DealRow } from './list-input.ts';

const usual: readonly DealColumn[] = ['value', 'position', 'lead', 'next', 'decision', 'owner'];

/** All that the table can show of a deal: what every deal has, then the fields that the workspace has of its own. */
export function useDealColumns(written: WrittenKind<DealRow>): readonly ListColumn<DealRow>[] {
  const t = useTexts(dealViewsTexts);
  return useMemo(
    () => [
      ...dealColumns.map(
        (key): ListColumn<DealRow> => ({
          ...columnLooks[key],
          ...{ key, label: t(`column_${key}`), isUsual: usual.includes(key) },
          cell: (deal) => <DealCell column={key} deal={deal} />,
        }),
      ),
      ...written.columns.filter(({ key }) => key.startsWith('field.')),
    ],
    [t, written],
  );
}
