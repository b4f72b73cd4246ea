import { useMemo } from 'react';
import { listDeals } from '#contract/deals/deals.ts';
import { useFirstPage, useListPlaces } from '../../api/list/list-places.ts';
import { runsOf } from '../../api/list/sections.ts';
import type { RowsInSight } from '../../ui/use-rows-in-sight.ts';
import type { DealSection } from './deal-section.ts';
import type { DealListInput, DealRow } from './list-input.ts';

/** The first page of a list: how many there are, and whether they can be read at all. */
export const useFirstDeals = (input: DealListInput, isWanted: boolean) =>
  useFirstPage<DealRow>(listDeals, input, isWanted);

/** The deals at the places in sight, section by section; undefined for those that are still on their way. */
export function useDealPlaces(input: DealListInput, sections: readonly DealSection[], inSight: RowsInSight) {
  const runs = useMemo(() => runsOf(input, sections), [input, sections]);
  const { itemAt, ...places } = useListPlaces<DealRow>(listDeals, runs, inSight);
  return { ...places, dealAt: (section: DealSection, index: number) => itemAt(section.key, index) };
}
