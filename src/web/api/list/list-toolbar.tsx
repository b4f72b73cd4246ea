import type { ReactNode, RefObject } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { listGroupsTexts } from '#texts/list-groups.ts';
import { listsTexts } from '#texts/lists.ts';
import { useTexts } from '../../ui/reader.tsx';
import { SectionMenu } from '../../ui/section-menu.tsx';
import { SettledTextField } from '../../ui/settled-text-field.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { columnsBy, columnsShown, dayBy, type ListKind } from './list-kind.ts';
import { type ListView, layouts } from './list-view.ts';
import { OptionsMenu } from './options-menu.tsx';
import { FiltersButton, LayoutChoice, NarrowToolbar, SelectButton } from './toolbar-parts.tsx';

interface ToolbarProps<Item> {
  kind: ListKind<Item>;
  view: ListView;
  searchLabel: string;
  searchBox: RefObject<HTMLDivElement | null>;
  onChange: (view: ListView) => void;
  onFilters: () => void;
  /** Begins to select several, where that can be done. */
  onSelect: (() => void) | undefined;
  /** Which view is looked at. */
  views: ReactNode;
  /** Further acts upon the list. */
  children?: ReactNode;
}

/** What a list is searched for, narrowed by, and in which columns or which order it stands. */
export function ListToolbar<Item>(props: ToolbarProps<Item>) {
  const { kind, view, searchLabel, searchBox, onChange, onFilters, onSelect } = props;
  const t = useTexts(listsTexts);
  const boardText = useTexts(boardsTexts);
  const isNarrow = useNarrow();
  const search = (
    <div ref={searchBox} className="min-w-24 flex-1">
      <SettledTextField
        label={searchLabel}
        isBare
        value={view.search}
        onChange={(search) => onChange({ ...view, search })}
      />
    </div>
  );
  const filters = <FiltersButton onPress={onFilters} />;
  if (isNarrow) {
    return (
      <NarrowToolbar
        above={
          <>
            {props.views}
            <NarrowOptions kind={kind} view={view} onChange={onChange} onSelect={onSelect} />
          </>
        }
        below={
          <>
            {search}
            {filters}
          </>
        }
      />
    );
  }
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      {props.views}
      <LayoutChoice
        label={boardText('layout')}
        items={layouts.map((id) => ({ id, label: boardText(id) }))}
        value={view.layout}
        onChange={(layout) => onChange({ ...view, layout })}
      />
      {search}
      {filters}
      <StandingByMenu kind={kind} view={view} onChange={onChange} />
      {view.layout === 'table' && <ColumnsMenu kind={kind} view={view} onChange={onChange} />}
      {props.children}
      {onSelect && <SelectButton label={t('select')} hint={t('selectSeveral')} onPress={onSelect} />}
    </div>
  );
}

type MenuProps<Item> = Pick<ToolbarProps<Item>, 'kind' | 'view' | 'onChange'>;

/** The id of what is no grouping. */
const noGroups = 'none';

/** What the rows stand by: in groups, as the columns of a board, or on the days of a calendar. */
function useStandingBy<Item>({ kind, view, onChange }: MenuProps<Item>) {
  const t = useTexts(listGroupsTexts);
  const boardText = useTexts(boardsTexts);
  const named = (those: readonly { key: string; label: string }[]) =>
    those.map(({ key, label }) => ({ id: key, label }));
  if (view.layout === 'calendar') {
    return {
      ...{ label: boardText('daysBy'), items: named(kind.days), chosen: dayBy(kind, view)?.key ?? noGroups },
      choose: (id: string) => onChange({ ...view, dayBy: id }),
    };
  }
  const choose = (id: string) => onChange({ ...view, groupBy: id === noGroups ? null : id });
  if (view.layout === 'board') {
    const chosen = columnsBy(kind, view)?.key ?? noGroups;
    return { label: boardText('columnsBy'), items: named(kind.groupings), chosen, choose };
  }
  const items = [{ id: noGroups, label: t('ungrouped') }, ...named(kind.groupings)];
  return { label: t('groupBy'), items, chosen: view.groupBy ?? noGroups, choose };
}

function StandingByMenu<Item>(props: MenuProps<Item>) {
  const t = useTexts(listGroupsTexts);
  const { label, items, chosen, choose } = useStandingBy(props);
  const isTable = props.view.layout === 'table';
  return (
    <SectionMenu
      label={label}
      chosen={new Set([chosen])}
      onChoose={choose}
      sections={[{ label, items }]}
      className="max-w-40"
    >
      <span className="truncate">
        {!isTable && <span className="sr-only">{label} </span>}
        {chosen === noGroups ? t('groupRows') : items.find(({ id }) => id === chosen)?.label}
      </span>
    </SectionMenu>
  );
}

function ColumnsMenu<Item>({ kind, view, onChange }: MenuProps<Item>) {
  const t = useTexts(listsTexts);
  const shown = new Set(columnsShown(kind, view.columns).map(({ key }) => key));
  const turn = (key: string) =>
    kind.columns.map((one) => one.key).filter((one) => shown.has(one) !== (one === key));
  return (
    <SectionMenu
      label={t('columns')}
      several
      chosen={shown}
      onChoose={(key) => onChange({ ...view, columns: turn(key) })}
      sections={[{ label: t('columns'), items: kind.columns.map(({ key, label }) => ({ id: key, label })) }]}
    >
      {t('columns')}
    </SectionMenu>
  );
}

/** On a phone there are no headings to sort by, and no room for a button each. */
function NarrowOptions<Item>({ onSelect, ...props }: MenuProps<Item> & Pick<ToolbarProps<Item>, 'onSelect'>) {
  const { kind, view, onChange } = props;
  const t = useTexts(listsTexts);
  const boardText = useTexts(boardsTexts);
  const standing = useStandingBy(props);
  const sorts = [
    { id: 'name', label: t('name') },
    ...kind.columns.flatMap(({ sort, label }) => (sort ? [{ id: sort, label }] : [])),
  ];
  return (
    <OptionsMenu
      sections={[
        {
          ...{ label: boardText('layout'), items: layouts.map((id) => ({ id, label: boardText(id) })) },
          chosen: view.layout,
          onChoose: (id) => onChange({ ...view, layout: layouts.find((one) => one === id) ?? 'table' }),
        },
        { ...standing, onChoose: standing.choose },
        {
          ...{ label: t('sort'), items: view.layout === 'calendar' ? [] : sorts },
          chosen: view.sort ?? kind.usualSort,
          onChoose: (sort) => onChange({ ...view, sort, direction: null }),
        },
        {
          ...{ label: t('selectSeveral'), items: onSelect ? [{ id: 'select', label: t('select') }] : [] },
          chosen: null,
          onChoose: () => onSelect?.(),
        },
      ]}
    />
  );
}
