import { useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { DealGrouping } from '#contract/deals/deal-filters.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { GroupsCut } from '../api/list/groups-cut.tsx';
import type { ListColumn } from '../api/list/list-kind.ts';
import type { RowSelection } from '../api/list/use-row-selection.ts';
import type { useSections } from '../api/list/use-sections.ts';
import { DealCards } from '../features/deal-views/deal-cards.tsx';
import { beginsWithMost } from '../features/deal-views/deal-columns.ts';
import { DealGrid } from '../features/deal-views/deal-grid.tsx';
import type { DealGroup, DealGroups } from '../features/deal-views/deal-section.ts';
import type { DealRow } from '../features/deal-views/list-input.ts';
import { useNarrow } from '../ui/use-narrow.ts';

interface DealsTableProps {
  view: DealViewContent;
  /** All that can be shown of a deal. */
  columns: readonly ListColumn<DealRow>[];
  count: number;
  groups: DealGroups | undefined;
  /** The runs that the view asks for, and which of them are folded. */
  standing: ReturnType<typeof useSections<DealGrouping, DealGroup>>;
  onChange: (view: DealViewContent) => void;
  onOpen: (dealId: string) => void;
  onAct: (dealId: string, act: string) => void;
  selection: RowSelection<DealRow> | null;
  onSelect: ((deal: DealRow, row: number) => void) | undefined;
}

interface Place {
  top: number;
  row: number;
}

/** Where each visit of the table was left, so that coming back from a deal is coming back to its row. */
const left = new Map<string, Place>();

/** The table, or cards on a phone, in groups where the view asks for them. */
export function DealsTable(props: DealsTableProps) {
  const { view, count, groups, onChange, onOpen, onAct, selection, onSelect } = props;
  const isNarrow = useNarrow();
  const router = useRouter();
  const [visit] = useState(() => router.state.location.state.__TSR_key ?? router.state.location.href);
  const [restored] = useState<Place>(() => left.get(visit) ?? { top: 0, row: 0 });
  const { groupBy } = view;
  const { sections, folded, fold } = props.standing;
  const sort = (by: string) => {
    const usual = beginsWithMost.has(by) ? 'desc' : 'asc';
    const isSame = (view.sort ?? 'recent') === by;
    const { direction, ...rest } = view;
    const turned = isSame && (direction ?? usual) === usual;
    onChange({ ...rest, sort: by, ...(turned ? { direction: usual === 'asc' ? 'desc' : 'asc' } : {}) });
  };
  const leave = useCallback((place: Place) => left.set(visit, place), [visit]);
  const shared = { view, sections, count, onFold: fold, onOpen, onAct, selection, onSelect };
  return (
    <>
      {isNarrow ? (
        <DealCards {...shared} />
      ) : (
        <DealGrid
          {...shared}
          columns={props.columns}
          folded={folded}
          onSort={sort}
          restored={restored}
          onLeave={leave}
        />
      )}
      {groups && groupBy && <GroupsCut {...groups} />}
    </>
  );
}
