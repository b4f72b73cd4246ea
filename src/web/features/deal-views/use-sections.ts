import { useCallback, useMemo, useState } from 'react';
import type { groupDeals } from '#contract/deals/deal-overviews.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import type { OutputOf } from '#contract/operation.ts';
import { groupSections, oneSection } from './sections.ts';

export type DealGroups = OutputOf<typeof groupDeals>;

/** The runs that a view asks for, and which of them are folded for now. */
export function useSections(
  groupBy: DealViewContent['groupBy'],
  count: number,
  groups: DealGroups | undefined,
) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const sections = useMemo(
    () =>
      groupBy && groups ? groupSections(groupBy, groups.groups, (key) => folded.has(key)) : oneSection(count),
    [groupBy, groups, folded, count],
  );
  const fold = useCallback((key: string) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  return { sections, folded, fold };
}
