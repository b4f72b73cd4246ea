import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { RowGroup } from '#contract/address-book/row-groups.ts';
import { binTexts } from '#texts/bin.ts';
import { listsTexts } from '#texts/lists.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Grid } from '../../ui/grid/grid.tsx';
import type { SortWay } from '../../ui/grid/grid-head.tsx';
import { GridRow } from '../../ui/grid/grid-row.tsx';
import { GroupHeadRow } from '../../ui/grid/group-head-row.tsx';
import { type GridPlace, type GridState, rowElement, useGrid } from '../../ui/grid/use-grid.ts';
import { GroupWords } from '../../ui/group-words.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { columnsShown, type ListColumn, type ListKind, usualWay } from './list-kind.ts';
import { useListPlaces } from './list-places.ts';
import { inputOf, type ListView } from './list-view.ts';
import { RowEditor } from './row-editor.tsx';
import { type MenuAsked, RowMenu } from './row-menu.tsx';
import { placeAt, rowsIn, runsOf, type Section, sectionAt } from './sections.ts';
import { useGroupWords } from './use-group-words.ts';
import type { RowSelection } from './use-row-selection.ts';

export interface ListRowsProps<Item> {
  kind: ListKind<Item>;
  view: ListView;
  count: number;
  /** The rows, in groups where the view asks for them. */
  sections: readonly Section<string, RowGroup>[];
  folded: ReadonlySet<string>;
  onFold: (group: string) => void;
  label: string;
  onSort: (sort: string) => void;
  onOpen: (item: Item) => void;
  /** Left out where nothing may be changed. */
  onEdit: ((item: Item) => void) | undefined;
  /** Puts these into the bin; left out where that may not be done. */
  onRemove: ((items: readonly Item[]) => void) | undefined;
  selection: RowSelection<Item> | null;
  /** Begins to select, with this one. */
  onSelect: (item: Item, row: number) => void;
  restored: GridPlace;
  onLeave: (place: GridPlace) => void;
}

/** A list as a table of any length. */
export function ListTable<Item>(props: ListRowsProps<Item>) {
  const { kind, view, sections, folded, selection, onSelect, onEdit, onOpen, onRemove } = props;
  const t = useTexts(listsTexts);
  const binText = useTexts(binTexts);
  const wordsOfGroup = useGroupWords();
  const [menu, setMenu] = useState<MenuAsked<Item> | null>(null);
  const grid = useGrid({ rows: rowsIn(sections), restored: props.restored, onLeave: props.onLeave });
  const runs = useMemo(() => runsOf(inputOf(view), sections), [view, sections]);
  const { itemAt } = useListPlaces<Item>(kind.contract, runs, grid.inSight);
  const itemIn = (row: number) => {
    const place = placeAt(sections, row);
    return place ? itemAt(place.section.key, place.index) : undefined;
  };
  // The same ones while it is scrolled, or each step would render every row again.
  const columns = useMemo(() => columnsShown(kind, view.columns), [kind, view.columns]);
  const withItem = (act: ((item: Item, row: number) => void) | undefined) => (row: number) => {
    const item = itemIn(row);
    if (item) act?.(item, row);
  };
  const { edited, edit, endEditing } = useEditedRow(grid);
  useKey({
    ...{ key: 'e', label: t('editRow'), group: 'list', inPalette: false },
    when: onEdit !== undefined,
    act: () => {
      const isIn = grid.list.current?.contains(document.activeElement);
      if (isIn && itemIn(grid.active) !== undefined) edit(grid.active);
      else grid.list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
    },
  });
  useKey({
    ...{ key: 'Delete', label: binText('removeRow'), group: 'list', inPalette: false },
    when: onRemove !== undefined,
    act: () => {
      const item = itemIn(grid.active);
      const isIn = grid.list.current?.contains(document.activeElement);
      const items = selection ? [...selection.chosen.values()] : isIn && item ? [item] : [];
      if (items.length > 0) onRemove?.(items);
    },
  });
  const sortBy = (sort: string | undefined) =>
    sort === undefined ? {} : { way: wayOf(kind, view, sort), sort: () => props.onSort(sort) };
  return (
    <>
      <Grid
        grid={grid}
        label={props.label}
        actsLabel={t('acts')}
        columns={[
          {
            key: 'name',
            label: kind.nameLabel,
            width: kind.photoOf ? 'minmax(200px, 1.5fr)' : 'minmax(160px, 1.2fr)',
            ...sortBy('name'),
          },
          ...columns.map(({ key, label, width, atEnd, sort }) => ({
            ...{ key, label, width, atEnd },
            ...sortBy(sort),
          })),
        ]}
        isSelecting={selection !== null}
        isItem={(row) => itemIn(row) !== undefined}
        isTree={view.groupBy !== null}
        onPress={(row) => {
          const section = sectionAt(sections, row);
          if (section && row === section.headRow) props.onFold(section.key);
          else withItem(onOpen)(row);
        }}
        onMenu={(row, at) => withItem((item) => setMenu({ item, row, ...at }))(row)}
        onSelect={withItem(selection?.toggle ?? onSelect)}
        onExtend={(row) => selection?.extend(row)}
        onEndSelecting={() => selection?.end()}
      >
        {({ key, row, isActive }) => {
          const section = sectionAt(sections, row);
          if (section?.group && row === section.headRow) {
            const isFolded = folded.has(section.key);
            return (
              <GroupHeadRow key={key} group={section.key} row={row} isFolded={isFolded} isActive={isActive}>
                <GroupWords isFolded={isFolded} {...wordsOfGroup(section.group)} />
              </GroupHeadRow>
            );
          }
          const item = itemIn(row);
          if (row === edited && item !== undefined) {
            return (
              <RowEditor key={key} kind={kind} columns={columns} item={item} row={row} onDone={endEditing} />
            );
          }
          const isSelected = item !== undefined && selection?.chosen.has(kind.idOf(item));
          return (
            <ListRow
              key={key}
              kind={kind as ListKind<unknown>}
              columns={columns as readonly ListColumn<unknown>[]}
              item={item}
              row={row}
              isActive={isActive}
              isSelected={selection ? Boolean(isSelected) : undefined}
            />
          );
        }}
      </Grid>
      <RowMenu
        asked={menu}
        kind={kind}
        onOpen={onOpen}
        onEdit={onEdit}
        onEditRow={onEdit && edit}
        onRemove={onRemove}
        onSelect={selection ? undefined : onSelect}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

/** The row that is being written over, which has the focus again afterwards. */
function useEditedRow({ active, list, setActive }: GridState) {
  const [edited, setEdited] = useState<number | null>(null);
  const wantsFocus = useRef<number | null>(null);
  useEffect(() => {
    if (edited !== null || wantsFocus.current === null) return;
    const row = wantsFocus.current;
    wantsFocus.current = null;
    rowElement(list.current, row)?.focus({ preventScroll: true });
  });
  const edit = (row: number) => {
    if (row !== active) setActive(row);
    setEdited(row);
  };
  const endEditing = () => {
    wantsFocus.current = edited;
    setEdited(null);
  };
  return { edited, edit, endEditing };
}

interface RowProps {
  kind: ListKind<unknown>;
  columns: readonly ListColumn<unknown>[];
  item: unknown;
  row: number;
  isActive: boolean;
  isSelected: boolean | undefined;
}

const ListRow = memo(function ListRow({ kind, columns, item, row, isActive, isSelected }: RowProps) {
  const t = useTexts(listsTexts);
  const name = item === undefined ? '' : kind.nameOf(item);
  return (
    <GridRow
      row={row}
      isActive={isActive}
      isSelected={isSelected}
      columns={columns}
      cell={(key) => columns.find((one) => one.key === key)?.cell(item)}
      item={
        item === undefined
          ? null
          : {
              ...{ href: kind.hrefOf(item), name, menu: t('actsFor', { name }) },
              lead: kind.photoOf && <Avatar name={name} photo={kind.photoOf(item)} size="small" />,
            }
      }
    />
  );
});

function wayOf<Item>({ usualSort }: ListKind<Item>, view: ListView, sort: string): SortWay | null {
  if ((view.sort ?? usualSort) !== sort) return null;
  return (view.direction ?? usualWay(sort)) === 'asc' ? 'ascending' : 'descending';
}
