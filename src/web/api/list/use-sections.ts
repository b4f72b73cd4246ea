import { useCallback, useMemo, useState } from 'react';
import { type Group, groupSections, oneSection, type Section } from './sections.ts';

/** The runs that a view asks for, and which of them are folded for now. */
export function useSections<By extends string, Of extends Group>(
  groupBy: By | null | undefined,
  count: number,
  groups: readonly Of[] | undefined,
) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const sections = useMemo(
    (): readonly Section<By, Of>[] =>
      groupBy && groups ? groupSections(groupBy, groups, (key) => folded.has(key)) : oneSection(count),
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
