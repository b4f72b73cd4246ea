import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { ShownTag } from '#contract/tags/tags.ts';
import { binTexts } from '#texts/bin.ts';
import { boardsTexts } from '#texts/boards.ts';
import { listsTexts } from '#texts/lists.ts';
import { ChangeSeveral, SeveralCourse } from '../api/list/change-several.tsx';
import { GroupsCut } from '../api/list/groups-cut.tsx';
import { ListBoard } from '../api/list/list-board.tsx';
import { ListCalendar } from '../api/list/list-calendar.tsx';
import { ListChips } from '../api/list/list-chips.tsx';
import { ListFilterSheet } from '../api/list/list-filter-sheet.tsx';
import { columnsBy, dayBy, type ListKind, usualWay, wordsOf } from '../api/list/list-kind.ts';
import { useFirstPage } from '../api/list/list-places.ts';
import { ListSelectionBar } from '../api/list/list-selection-bar.tsx';
import { ListToolbar } from '../api/list/list-toolbar.tsx';
import { inputOf, layouts, narrowedBy, sortedBy } from '../api/list/list-view.ts';
import { SaveListButton } from '../api/list/save-list-button.tsx';
import { runsOf } from '../api/list/sections.ts';
import { SelectableCards } from '../api/list/selectable-cards.tsx';
import { SelectionAct } from '../api/list/selection-act.tsx';
import type { Sheet } from '../api/list/sheet.ts';
import { useChangeSeveral } from '../api/list/use-change-several.ts';
import { rowOrDay, useListKeys } from '../api/list/use-list-keys.ts';
import { useReadGroups } from '../api/list/use-read-groups.ts';
import { useRowSelection } from '../api/list/use-row-selection.ts';
import { useSections } from '../api/list/use-sections.ts';
import { useMe } from '../api/session.ts';
import { TagSeveral } from '../features/tags/tag-several.tsx';
import { nameOfCard } from '../ui/board/walk-cards.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { MenuAct } from '../ui/menu.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useNumbers, useTexts } from '../ui/reader.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { DealsSkeleton } from './deals-skeleton.tsx';
import { ListRows } from './list-rows.tsx';
import { ReadFailed } from './read-failed.tsx';
import { useListViews } from './use-list-views.tsx';

interface Tagged {
  readonly tags: readonly ShownTag[];
}

interface ListPageProps<Item extends Tagged> {
  kind: ListKind<Item>;
  sheet: Sheet<Item>;
  /** What the address says. */
  search: Readonly<Record<string, unknown>>;
  path: '/contacts' | '/accounts';
  of: 'contacts' | 'accounts';
  noun: 'contact' | 'account';
  /** Whether it is known by now what all can be shown and asked for. */
  isKnown: boolean;
  words: {
    title: string;
    what: string;
    counted: (count: number) => string;
    table: (count: number) => string;
    search: string;
    add: string;
    /** What everything is called. */
    all: string;
    none: string;
    noneWhy: string;
  };
  tabs: ReactNode;
  /** Another kind of file that the list is saved as, by what it is narrowed by. */
  alsoAs?: (input: Readonly<Record<string, unknown>>) => MenuAct;
  newForm: (onDone: () => void) => ReactNode;
  editForm: (item: Item, onDone: () => void) => ReactNode;
  /** What can be done with all that are selected. */
  acts: (items: readonly Item[]) => ReactNode;
  /** Answers whether any went. */
  onRemove: (items: readonly Item[]) => Promise<boolean>;
}

/** A list that people live in. The address is the view: whatever is looked at can be sent to somebody. */
export function ListPage<Item extends Tagged>(props: ListPageProps<Item>) {
  const { kind, path, words } = props;
  const t = useTexts(listsTexts);
  const binText = useTexts(binTexts);
  const boardText = useTexts(boardsTexts);
  const navigate = useNavigate();
  const { may } = useMe();
  const isNarrow = useNarrow();
  const [edited, setEdited] = useState<Item | null>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const searchBox = useRef<HTMLDivElement>(null);
  const listWords = useMemo(() => wordsOf(kind), [kind]);
  const views = useListViews({
    ...{ of: props.of, path, search: props.search, words: listWords, allLabel: words.all },
  });
  const { view, change: show } = views;
  const input = useMemo(() => inputOf(view), [view]);
  const page = useFirstPage<Item>(kind.contract, input, views.isKnown && props.isKnown);
  const count = page.data?.count ?? 0;
  const { layout } = view;
  const isBoard = layout === 'board';
  const by = dayBy(kind, view);
  const grouping = isBoard ? columnsBy(kind, view) : undefined;
  const groupBy = layout === 'calendar' ? null : (grouping?.key ?? view.groupBy);
  const groups = useReadGroups(kind, groupBy, input, count > 0);
  const { sections, folded, fold } = useSections(groupBy, count, groups?.groups);
  const runs = useMemo(() => runsOf(input, sections), [input, sections]);
  const selecting = useRowSelection<Item>({
    ...{ contract: kind.contract, input, count, runs, idOf: kind.idOf },
  });
  const { selection } = selecting;
  const changing = useChangeSeveral(kind);
  const shownSelected = useNumbers().whole(selection?.chosen.size ?? 0);
  const changes = {
    onEdit: may.changeAddressBook ? setEdited : undefined,
    onRemove: may.changeAddressBook ? (those: readonly Item[]) => void remove(those) : undefined,
  };
  const isNew = may.changeAddressBook && props.search.do === 'new';
  const open = (item: Item) => void navigate({ href: kind.hrefOf(item) });
  const chosen = [...(selection?.chosen.values() ?? [])];
  const remove = async (items: readonly Item[]) => {
    if (await props.onRemove(items)) selection?.end();
  };
  const isSelectable = layout !== 'calendar';
  const maySelect = isSelectable && !selection && count > 0;
  useListKeys({
    openFilters: () => setFiltersOpen(true),
    search: () => searchBox.current?.querySelector('input')?.focus(),
    searchLabel: words.search,
    select: maySelect && !isBoard ? selecting.begin : undefined,
    rows: isBoard ? nameOfCard : rowOrDay,
    layouts: layouts.map((id) => ({ id, label: boardText(id) })),
    layout,
    show: (next) => show({ ...view, layout: next }),
  });
  const sort = (by: string) => show(sortedBy(view, by, usualWay(by), (view.sort ?? kind.usualSort) === by));
  const isNarrowed = view.search !== '' || Object.keys(view.filters).length > 0 || view.anyOf.length > 0;
  return (
    <>
      <PageHeader
        title={words.title}
        sub={page.data ? words.counted(count) : '\u00a0'}
        acts={
          may.changeAddressBook && (
            <Button look="primary" onPress={() => show(view, { do: 'new' })}>
              {words.add}
            </Button>
          )
        }
      />
      {props.tabs}
      <ListToolbar
        kind={kind}
        view={view}
        searchLabel={words.search}
        searchBox={searchBox}
        onChange={show}
        onFilters={() => setFiltersOpen(true)}
        onSelect={maySelect ? selecting.begin : undefined}
        views={views.menu}
      >
        {!isNarrow && count > 0 && (
          <SaveListButton
            contract={kind.contract}
            input={input}
            sheet={props.sheet}
            alsoAs={props.alsoAs?.(input)}
          />
        )}
      </ListToolbar>
      <div className="mb-3 empty:hidden">
        <ListChips kind={kind} view={view} onChange={show} onOpen={() => setFiltersOpen(true)} />
      </div>
      {page.isError && (
        <ReadFailed what={words.what} error={page.error} onRetry={() => void page.refetch()} />
      )}
      {page.isPending && <DealsSkeleton bare />}
      {page.data && count === 0 && (
        <Card>
          <EmptyState title={isNarrowed ? t('noneFits') : words.none}>
            {isNarrowed ? t('noneFitsWhy') : words.noneWhy}
          </EmptyState>
        </Card>
      )}
      {selection && isSelectable && (
        <ListSelectionBar
          words={{
            bar: t('selectBar'),
            selected: t('selected', { count: selection.chosen.size, shown: shownSelected }),
            selectedMost: t('selectedMost', { shown: shownSelected }),
          }}
          size={selection.chosen.size}
          count={count}
          onEnd={selection.end}
          onAll={selecting.selectAll}
          onNone={selecting.selectNone}
        >
          {may.changeAddressBook && (
            <>
              <TagSeveral
                noun={props.noun}
                nounIds={chosen.map(kind.idOf)}
                tags={chosen.flatMap(({ tags }) => tags)}
              />
              <ChangeSeveral kind={kind} items={chosen} changing={changing} />
            </>
          )}
          {props.acts(chosen)}
          {may.changeAddressBook && (
            <SelectionAct
              label={binText('remove')}
              look="danger"
              mayAct={chosen.length > 0}
              onAct={() => void remove(chosen)}
            />
          )}
        </ListSelectionBar>
      )}
      <SeveralCourse changing={changing} hrefOf={(id) => `${path}/${id}`} />
      {count > 0 && grouping && groups && (
        <SelectableCards selection={selection} onSelect={selecting.select} onBegin={selecting.begin}>
          <ListBoard
            key={JSON.stringify([input, groupBy])}
            kind={kind}
            view={view}
            grouping={grouping}
            groups={groups.groups}
            onOpen={open}
            onSelect={selection ? undefined : selecting.select}
            {...changes}
          />
        </SelectableCards>
      )}
      {layout === 'calendar' && count > 0 && by && (
        <ListCalendar
          key={by.key}
          kind={kind}
          narrowed={narrowedBy(view)}
          by={by}
          onOpen={open}
          {...changes}
        />
      )}
      {layout === 'table' && count > 0 && (groupBy === null || groups) && (
        <ListRows
          key={JSON.stringify([input, groupBy])}
          kind={kind}
          view={view}
          count={count}
          sections={sections}
          folded={folded}
          onFold={fold}
          label={words.table(count)}
          onSort={sort}
          onOpen={open}
          {...changes}
          selection={selection}
          onSelect={selecting.select}
        />
      )}
      {groups && <GroupsCut {...groups} />}
      <ListFilterSheet
        isOpen={filtersOpen}
        filters={kind.filters}
        view={view}
        onChange={show}
        onClose={() => setFiltersOpen(false)}
      />
      <Dialog as="sheet" isOpen={isNew} onClose={() => show(view)} title={words.add}>
        {props.newForm(() => show(view))}
      </Dialog>
      <Dialog
        as="sheet"
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === null ? '' : kind.nameOf(edited)}
      >
        {edited !== null && props.editForm(edited, () => setEdited(null))}
      </Dialog>
    </>
  );
}
