import { useMemo } from 'react';
import { getDealCalendar } from '#contract/deals/deal-overviews.ts';
import { changeDeal } from '#contract/deals/deal-writes.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { call } from '../../api/client.ts';
import type { CalendarKind, CellValue } from '../../api/list/list-kind.ts';
import { useOwnerInList } from '../../api/list/use-owner-in-list.tsx';
import { newId } from '../../api/new-id.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { DealRow } from './list-input.ts';

/**
 * What is written over in deals where they are listed: whose they are, and by a calendar when we expect the close. The
 * next conversation follows from what was agreed, and the day of their decision is theirs: both stay where they are.
 */
export function useWrittenDeals(): CalendarKind<DealRow> {
  const t = useTexts(dealViewsTexts);
  const owner = useOwnerInList<DealRow>();
  return useMemo(
    () => ({
      idOf: ({ dealId }) => dealId,
      nameOf: ({ name }) => name,
      hrefOf: ({ dealId }) => `/deals/${dealId}`,
      below: ({ account }) => account?.name,
      columns: [owner.column],
      contract: listDeals,
      calendarContract: getDealCalendar,
      days: [
        {
          ...{ key: 'close', label: t('column_close') },
          moved: ({ expectedClose }, day) => ({ close: { before: expectedClose, after: day } }),
        },
        { key: 'next', label: t('column_next') },
        { key: 'decision', label: t('column_decision') },
      ],
      write: ({ dealId }, { ownerId, close }) =>
        ownerId || close
          ? call(
              changeDeal,
              {
                dealId,
                ...(ownerId ? { ownerId: said(ownerId.after) } : {}),
                ...(close ? { expectedClose: said(close.after) } : {}),
              },
              { idempotencyKey: newId() },
            )
          : Promise.resolve(),
    }),
    [t, owner],
  );
}

const said = (value: CellValue) => (typeof value === 'string' ? value : null);
