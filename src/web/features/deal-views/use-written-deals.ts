import { useMemo } from 'react';
import { changeDeal } from '#contract/deals/deal-writes.ts';
import { call } from '../../api/client.ts';
import type { WrittenKind } from '../../api/list/list-kind.ts';
import { useOwnerInList } from '../../api/list/use-owner-in-list.tsx';
import { newId } from '../../api/new-id.ts';
import type { DealRow } from './list-input.ts';

/** What is written in many deals at once: whose they are. */
export function useWrittenDeals(): WrittenKind<DealRow> {
  const owner = useOwnerInList<DealRow>();
  return useMemo(
    () => ({
      idOf: ({ dealId }) => dealId,
      nameOf: ({ name }) => name,
      columns: [owner.column],
      write: ({ dealId }, { ownerId }) =>
        ownerId
          ? call(
              changeDeal,
              { dealId, ownerId: typeof ownerId.after === 'string' ? ownerId.after : null },
              { idempotencyKey: newId() },
            )
          : Promise.resolve(),
    }),
    [owner],
  );
}
