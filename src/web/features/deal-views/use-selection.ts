import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { explain } from '../../api/client.ts';
import { oneSection } from '../../api/list/sections.ts';
import { mostSelected } from '../../api/list/use-row-selection.ts';
import { sayProblem } from '../../ui/toast.tsx';
import type { DealSection } from './deal-section.ts';
import type { DealListInput } from './list-input.ts';
import type { Selection } from './selection.ts';
import { dealsBetween } from './use-deal-places.ts';

/** Deals that somebody selects in a list, also far out of sight; null until they begin. */
export function useSelection(input: DealListInput) {
  const queries = useQueryClient();
  const [dealIds, setDealIds] = useState<ReadonlySet<string> | null>(null);
  const anchor = useRef(0);

  const toggle = useCallback((dealId: string, row: number) => {
    anchor.current = row;
    setDealIds((before) => {
      const next = new Set(before);
      if (!next.delete(dealId) && next.size < mostSelected) next.add(dealId);
      return next;
    });
  }, []);
  const take = useCallback(
    async (sections: readonly DealSection[], first: number, end: number) => {
      try {
        const found = await dealsBetween(queries, input, sections, { first, end });
        setDealIds(
          (before) =>
            new Set([...(before ?? []), ...found.map(({ dealId }) => dealId)].slice(0, mostSelected)),
        );
      } catch (error) {
        sayProblem(explain(error));
      }
    },
    [queries, input],
  );
  const extend = useCallback(
    (sections: readonly DealSection[], row: number) =>
      void take(sections, Math.min(anchor.current, row), Math.max(anchor.current, row) + 1),
    [take],
  );
  const end = useCallback(() => setDealIds(null), []);
  const selection = useMemo<Selection | null>(
    () => (dealIds === null ? null : { dealIds, toggle, extend, end }),
    [dealIds, toggle, extend, end],
  );
  return {
    selection,
    begin: useCallback(() => setDealIds(new Set()), []),
    /** Begins with a deal. */
    select: toggle,
    /** All of the list, up to so many as can be selected. */
    selectAll: (count: number) => void take(oneSection(count), 0, Math.min(count, mostSelected)),
    selectNone: () => setDealIds(new Set()),
  };
}
