import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { groupDeals } from '#contract/deals/deal-overviews.ts';
import {
  type BuiltInDealView,
  builtInDealViewContents,
  builtInDealViews,
  type DealViewContent,
} from '#contract/deals/deal-views.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { listKeptViews, type ViewContent } from '#contract/views/kept-views.ts';
import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { keptViewsTexts } from '#texts/kept-views.ts';
import { ChangeSeveral, SeveralCourse } from '../api/list/change-several.tsx';
import { SaveListButton } from '../api/list/save-list-button.tsx';
import { SaveSelected } from '../api/list/save-selected.tsx';
import { runsOf } from '../api/list/sections.ts';
import { useChangeSeveral } from '../api/list/use-change-several.ts';
import { useRowSelection } from '../api/list/use-row-selection.ts';
import { useSections } from '../api/list/use-sections.ts';
import { useRead, useReadWhen } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { FilterChips } from '../features/deal-views/filter-chips.tsx';
import { FilterSheet } from '../features/deal-views/filter-sheet.tsx';
import { type DealRow, filterOf, listInputOf } from '../features/deal-views/list-input.ts';
import { SelectionBar } from '../features/deal-views/selection-bar.tsx';
import { SumOf } from '../features/deal-views/sum-of.tsx';
import { Timeline } from '../features/deal-views/timeline.tsx';
import { useDealColumns } from '../features/deal-views/use-deal-columns.tsx';
import { useFirstDeals } from '../features/deal-views/use-deal-places.ts';
import { useDealSheet } from '../features/deal-views/use-deal-sheet.ts';
import { useWrittenDeals } from '../features/deal-views/use-written-deals.ts';
import { useFieldsInSheet } from '../features/fields/fields-of-sheet.ts';
import { useFieldsOfMany } from '../features/fields/use-fields-of-many.ts';
import { ViewActs } from '../features/kept-views/view-acts.tsx';
import { ViewMenu } from '../features/kept-views/view-menu.tsx';
import { TagSeveral } from '../features/tags/tag-several.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { useKey } from '../ui/keys/use-key.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useNumbers, useTexts } from '../ui/reader.tsx';
import { DealsBoard } from './deals-board.tsx';
import { DealsEmpty } from './deals-empty.tsx';
import { addressed, isSameView, searchOf, viewIn } from './deals-search.ts';
import { DealsSkeleton } from './deals-skeleton.tsx';
import { DealsTable } from './deals-table.tsx';
import { DealsTabs } from './deals-tabs.tsx';
import { DealsToolbar } from './deals-toolbar.tsx';
import { ReadFailed } from './read-failed.tsx';
import { useFilterNames } from './use-filter-names.ts';

const route = getRouteApi('/in/deals');

/** Deals as table, board or timeline. The address is the view: whatever is looked at can be sent to somebody. */
export function DealsPage() {
  const search = route.useSearch();
  const views = useRead(listKeptViews, { of: 'deals' });
  const isBare = Object.keys(search).length === 0;
  // Without anything in the address it is the view that this member sees first.
  if (isBare && views.isPending) return <DealsSkeleton />;
  const chosen = views.data?.chosen ?? null;
  const kept = views.data?.items ?? [];
  const contentOf = (key: string | null): DealViewContent | null => {
    const builtIn = builtInDealViews.find((one) => one === key);
    if (builtIn) return builtInDealViewContents[builtIn];
    const found = kept.find(({ viewId }) => viewId === key);
    return found ? viewIn(addressed(found.content)) : null;
  };
  const first = chosen !== null && contentOf(chosen) ? chosen : 'all-open';
  const current = isBare ? first : typeof search.view === 'string' ? search.view : null;
  const onlyView = Object.keys(search).length === 1 && search.view !== undefined;
  const saved = contentOf(current);
  const view = (isBare || onlyView ? saved : null) ?? viewIn(search);
  return (
    <Deals
      view={view}
      current={saved === null ? null : current}
      isChanged={saved !== null && !isSameView(saved, view)}
      views={kept}
      chosen={chosen}
      mayShare={views.data?.may.share ?? false}
      contentOf={contentOf}
    />
  );
}

interface DealsProps {
  view: DealViewContent;
  current: string | null;
  isChanged: boolean;
  views: React.ComponentProps<typeof ViewMenu>['views'];
  chosen: string | null;
  mayShare: boolean;
  contentOf: (key: string | null) => DealViewContent | null;
}

function Deals({ view, current, isChanged, views, chosen, mayShare, contentOf }: DealsProps) {
  const t = useTexts(dealViewsTexts);
  const filterText = useTexts(dealFiltersTexts);
  const viewText = useTexts(keptViewsTexts);
  const numbers = useNumbers();
  const navigate = useNavigate();
  const { may, member } = useMe();
  const names = useFilterNames(view);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const searchBox = useRef<HTMLDivElement>(null);
  const layout = view.layout ?? 'table';
  const input = useMemo(() => listInputOf(view), [view]);
  const deals = useFirstDeals(input, layout !== 'board');
  const overview = useReadWhen(true, groupDeals, { ...filterOf(view), by: view.groupBy ?? 'state' });
  const groups = view.groupBy ? overview.data : undefined;
  const standing = useSections(view.groupBy, deals.data?.count ?? 0, groups?.groups);
  const runs = useMemo(() => runsOf(input, standing.sections), [input, standing.sections]);
  const written = useFieldsOfMany('deal', useWrittenDeals());
  const columns = useDealColumns(written);
  const changing = useChangeSeveral(written);
  const sheet = useFieldsInSheet('deal', useDealSheet());
  const { selection, ...selecting } = useRowSelection<DealRow>({
    ...{
      contract: listDeals,
      input,
      count: deals.data?.count ?? overview.data?.count ?? 0,
      runs,
      idOf: written.idOf,
    },
  });
  const selected = [...(selection?.chosen.values() ?? [])];
  const count = deals.data?.count ?? overview.data?.count;
  const isSelectable = layout === 'table' || layout === 'board';
  const maySelect = may.openDeals && isSelectable && !selection && (count ?? 0) > 0;
  const change = (next: DealViewContent) => {
    const isSameLayout = (next.layout ?? 'table') === layout;
    void navigate({ to: '/deals', search: searchOf(next, current), replace: isSameLayout });
  };
  const show = (key: string | null) => {
    // The one that was looked at may be the one that went.
    const wanted = key ?? (chosen === current ? null : chosen) ?? 'all-open';
    void navigate({ to: '/deals', search: searchOf(contentOf(wanted) ?? {}, wanted) });
  };
  const open = (dealId: string) => void navigate({ to: '/deals/$dealId', params: { dealId } });
  const act = (dealId: string, what: string) =>
    what === 'plan'
      ? void navigate({ to: '/deals/$dealId/plan', params: { dealId } })
      : void navigate({ to: '/deals/$dealId', params: { dealId }, search: { do: what } });

  useKey({ key: 'f', label: filterText('openFilters'), act: () => setFiltersOpen(true) });
  useKey({ key: '/', label: t('search'), act: () => searchBox.current?.querySelector('input')?.focus() });
  useKey({
    key: 'j',
    label: t('toList'),
    group: 'list',
    when: layout !== 'board',
    inPalette: false,
    act: () => document.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus(),
  });
  useKey({
    key: 'x',
    label: t('select'),
    group: 'list',
    when: maySelect && layout === 'table',
    act: selecting.begin,
  });
  useKey({
    key: '1',
    label: t('table'),
    when: layout !== 'table',
    act: () => change({ ...view, layout: 'table' }),
  });
  useKey({
    key: '2',
    label: t('board'),
    when: layout !== 'board',
    act: () => change({ ...view, layout: 'board' }),
  });
  useKey({
    key: '3',
    label: t('timeline'),
    when: layout !== 'timeline',
    act: () => change({ ...view, layout: 'timeline' }),
  });

  const builtIns = builtInDealViews.map((key) => ({
    ...{ key, label: viewText(`view_${key}`), why: viewText(`viewWhy_${key}`) },
  }));
  const kept = views.find(({ viewId }) => viewId === current);
  const builtIn = builtInDealViews.find((one) => one === current);
  const isEmpty = layout === 'board' ? overview.data?.count === 0 : deals.data?.count === 0;
  const onSelect = may.openDeals ? selecting.select : undefined;
  const shared = { view, onChange: change, onOpen: open, onAct: act, selection, onSelect };
  return (
    <>
      <PageHeader
        title={t('deals')}
        sub={
          overview.data && count !== undefined ? (
            <>
              {t('dealsCount', { count, shown: numbers.whole(count) })}
              {overview.data.values.length > 0 && ' · '}
              <SumOf values={overview.data.values} />
            </>
          ) : (
            '\u00a0'
          )
        }
        acts={
          may.openDeals && (
            <ButtonLink look="primary" href="/deals/new">
              {t('newDeal')}
            </ButtonLink>
          )
        }
      />
      <DealsTabs at="/deals" />
      <DealsToolbar
        view={view}
        columns={columns}
        searchBox={searchBox}
        onChange={change}
        onFilters={() => setFiltersOpen(true)}
        onSelect={maySelect ? selecting.begin : undefined}
        save={
          (deals.data?.count ?? 0) > 0 && <SaveListButton contract={listDeals} input={input} sheet={sheet} />
        }
      >
        <span className="flex min-w-0 items-center">
          <ViewMenu
            views={views}
            builtIn={builtIns}
            current={current}
            isChanged={isChanged}
            chosen={chosen}
            onShow={show}
          />
          <ViewActs
            of="deals"
            usual="all-open"
            content={view as ViewContent}
            kept={kept}
            current={current}
            currentName={kept?.name ?? (builtIn ? viewText(`view_${builtIn satisfies BuiltInDealView}`) : '')}
            chosen={chosen}
            isChanged={isChanged}
            mayShare={mayShare}
            onShow={show}
            onSaved={(viewId) => {
              void navigate({ to: '/deals', search: searchOf(view, viewId), replace: true });
            }}
          />
        </span>
      </DealsToolbar>
      <div className="mb-3 empty:hidden">
        <FilterChips view={view} names={names} onChange={change} onOpen={() => setFiltersOpen(true)} />
      </div>
      {deals.isError && layout !== 'board' && (
        <ReadFailed what={t('listFailed')} error={deals.error} onRetry={() => void deals.refetch()} />
      )}
      {isEmpty && <DealsEmpty view={view} current={isChanged ? null : current} />}
      {layout !== 'board' && deals.isPending && <DealsSkeleton bare />}
      {selection && isSelectable && (
        <SelectionBar
          selection={selection}
          count={count ?? 0}
          onAll={selecting.selectAll}
          onNone={selecting.selectNone}
          onMove={(dealIds) =>
            void navigate({
              to: '/playbook/moves',
              search: { selected: 'yes' },
              state: { dealIds } as never,
            })
          }
        >
          <TagSeveral
            noun="deal"
            nounIds={[...selection.chosen.keys()]}
            tags={selected.flatMap(({ tags }) => tags)}
          />
          <ChangeSeveral kind={written} items={selected} changing={changing} />
          <SaveSelected items={selected} sheet={sheet} />
        </SelectionBar>
      )}
      <SeveralCourse changing={changing} hrefOf={(dealId) => `/deals/${dealId}`} />
      {layout === 'board' && !isEmpty && <DealsBoard {...shared} onBegin={selecting.begin} />}
      {layout === 'table' && deals.data && deals.data.count > 0 && (!view.groupBy || overview.data) && (
        <DealsTable
          key={JSON.stringify([filterOf(view), view.groupBy, view.sort, view.direction])}
          {...shared}
          columns={columns}
          count={deals.data.count}
          groups={groups}
          standing={standing}
        />
      )}
      {layout === 'timeline' && deals.data && deals.data.count > 0 && (!view.groupBy || overview.data) && (
        <Timeline
          key={view.groupBy}
          view={view}
          count={deals.data.count}
          groups={view.groupBy ? overview.data : undefined}
          onOpen={open}
          onZoom={(zoom) => change({ ...view, zoom })}
        />
      )}
      <FilterSheet
        isOpen={filtersOpen}
        view={view}
        names={names}
        seesOthers={member.sees !== 'own'}
        onChange={change}
        onClose={() => setFiltersOpen(false)}
      />
    </>
  );
}
