import { useCallback, useMemo, useState } from 'react';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { columnsShown, type ListColumn } from '../../api/list/list-kind.ts';
import { placeAt, rowsIn, sectionAt } from '../../api/list/sections.ts';
import type { RowSelection } from '../../api/list/use-row-selection.ts';
import { Grid } from '../../ui/grid/grid.tsx';
import { GroupHeadRow } from '../../ui/grid/group-head-row.tsx';
import { type GridPlace, useGrid } from '../../ui/grid/use-grid.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { wayOf } from './deal-columns.ts';
import { DealGridRow } from './deal-grid-row.tsx';
import { DealMenu, type MenuAsked } from './deal-menu.tsx';
import type { DealSection } from './deal-section.ts';
import { GroupHeadWords } from './group-head-words.tsx';
import { type DealRow, listInputOf } from './list-input.ts';
import { useDealPlaces } from './use-deal-places.ts';

interface DealGridProps {
  view: DealViewContent;
  /** All that can be shown of a deal. */
  columns: readonly ListColumn<DealRow>[];
  sections: readonly DealSection[];
  /** How many deals there are, whether or not their groups are folded. */
  count: number;
  folded: ReadonlySet<string>;
  onFold: (group: string) => void;
  onSort: (sort: string) => void;
  onOpen: (dealId: string) => void;
  onAct: (dealId: string, act: string) => void;
  /** What pressing a row then does; null while nobody selects. */
  selection: RowSelection<DealRow> | null;
  /** Begins to select, with this deal. */
  onSelect: ((deal: DealRow, row: number) => void) | undefined;
  /** Where it was left, when somebody comes back. */
  restored: GridPlace;
  onLeave: (place: GridPlace) => void;
}

/** Deals as a table of any length. */
export function DealGrid(props: DealGridProps) {
  const { view, sections, count, folded, restored, onFold, onOpen, onLeave, selection, onSelect } = props;
  const t = useTexts(dealViewsTexts);
  const numbers = useNumbers();
  // The same ones while it is scrolled, or each step would render every row again.
  const columns = useMemo(
    () => columnsShown({ columns: props.columns }, view.columns ?? null),
    [props.columns, view.columns],
  );
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const grid = useGrid({ rows: rowsIn(sections), restored, onLeave });
  const input = useMemo(() => listInputOf(view), [view]);
  const places = useDealPlaces(input, sections, grid.inSight);

  const dealIn = useCallback(
    (row: number): DealRow | undefined => {
      const place = placeAt(sections, row);
      return place ? places.dealAt(place.section, place.index) : undefined;
    },
    [sections, places],
  );
  const press = (row: number) => {
    const section = sectionAt(sections, row);
    if (section && row === section.headRow) onFold(section.key);
    else {
      const deal = dealIn(row);
      if (deal) onOpen(deal.dealId);
    }
  };
  const select = (row: number) => {
    const deal = dealIn(row);
    if (deal && selection) selection.toggle(deal, row);
    else if (deal) onSelect?.(deal, row);
  };

  const sortBy = (sort: string | undefined) =>
    sort === undefined ? {} : { way: wayOf(view, sort), sort: () => props.onSort(sort) };
  return (
    <>
      <Grid
        grid={grid}
        label={t('dealsTable', { shown: numbers.whole(count) })}
        actsLabel={t('acts')}
        columns={[
          { key: 'name', label: t('column_name'), width: 'minmax(170px, 1.7fr)', ...sortBy('name') },
          ...columns.map(({ key, label, width, atEnd, sort }) => ({
            ...{ key, label, width, atEnd },
            ...sortBy(sort),
          })),
        ]}
        isTree={Boolean(view.groupBy)}
        isSelecting={selection !== null}
        isItem={(row) => dealIn(row) !== undefined}
        onPress={press}
        onMenu={(row, at) => {
          const deal = dealIn(row);
          if (deal) setMenu({ deal, row, ...at });
        }}
        onSelect={select}
        onExtend={(row) => selection?.extend(row)}
        onEndSelecting={() => selection?.end()}
      >
        {({ key, row, isActive }) => {
          const section = sectionAt(sections, row);
          if (section?.group && section.groupBy && row === section.headRow) {
            const isFolded = folded.has(section.key);
            return (
              <GroupHeadRow key={key} group={section.key} row={row} isFolded={isFolded} isActive={isActive}>
                <GroupHeadWords group={section.group} groupBy={section.groupBy} isFolded={isFolded} />
              </GroupHeadRow>
            );
          }
          const deal = dealIn(row);
          return (
            <DealGridRow
              key={key}
              deal={deal}
              row={row}
              columns={columns}
              isActive={isActive}
              isSelected={selection ? deal !== undefined && selection.chosen.has(deal.dealId) : undefined}
            />
          );
        }}
      </Grid>
      <DealMenu
        asked={menu}
        onAct={props.onAct}
        onOpen={onOpen}
        onSelect={selection ? undefined : onSelect}
        onClose={() => setMenu(null)}
      />
    </>
  );
}
