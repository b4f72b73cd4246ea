import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { groupDeals } from '#contract/deals/deal-overviews.ts';
import {
  builtInDealViewContents,
  builtInDealViews,
  type DealViewContent,
  dealLayouts,
} from '#contract/deals/deal-views.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { listKeptViews } from '#contract/views/kept-views.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { SeveralCourse } from '../api/list/change-several.tsx';
import { ListCalendar } from '../api/list/list-calendar.tsx';
import { dayBy } from '../api/list/list-kind.ts';
import { SaveListButton } from '../api/list/save-list-button.tsx';
import { runsOf } from '../api/list/sections.ts';
import { useChangeSeveral } from '../api/list/use-change-several.ts';
import { rowOrDay, useListKeys } from '../api/list/use-list-keys.ts';
import { useRowSelection } from '../api/list/use-row-selection.ts';
import { useSections } from '../api/list/use-sections.ts';
import { useRead, useReadWhen } from '../api/queries.ts';
import { useMe } from '../api/session.ts';
import { FilterChips } from '../features/deal-views/filter-chips.tsx';
import { FilterSheet } from '../features/deal-views/filter-sheet.tsx';
import { type DealRow, filterOf, listInputOf } from '../features/deal-views/list-input.ts';
import { SumOf } from '../features/deal-views/sum-of.tsx';
import { Timeline } from '../features/deal-views/timeline.tsx';
import { useDealColumns } from '../features/deal-views/use-deal-columns.tsx';
import { useFirstDeals } from '../features/deal-views/use-deal-places.ts';
import { useDealSheet } from '../features/deal-views/use-deal-sheet.ts';
import { useWrittenDeals } from '../features/deal-views/use-written-deals.ts';
import { useFieldsInSheet } from '../features/fields/fields-of-sheet.ts';
import { useFieldsOfMany } from '../features/fields/use-fields-of-many.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useNumbers, useTexts } from '../ui/reader.tsx';
import { DealsBoard } from './deals-board.tsx';
import { DealsEmpty } from './deals-empty.tsx';
import { addressed, isSameView, searchOf, viewIn } from './deals-search.ts';
import { DealsSelected } from './deals-selected.tsx';
import { DealsSkeleton } from './deals-skeleton.tsx';
import { DealsTable } from './deals-table.tsx';
import { DealsTabs } from './deals-tabs.tsx';
import { DealsToolbar } from './deals-toolbar.tsx';
import { DealsViews, type ViewLookedAt } from './deals-views.tsx';
import { ReadFailed } from './read-failed.tsx';
import { useFilterNames } from './use-filter-names.ts';

const route = getRouteApi('/in/deals');

/** Deals as table, board, timeline or calendar. The address is the view: whatever is looked at can be sent to somebody. */
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

function Deals(looked: ViewLookedAt) {
  const { view, current, isChanged } = looked;
  const t = useTexts(dealViewsTexts);
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
  const by = dayBy(written, view);
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
  const count = deals.data?.count ?? overview.data?.count;
  const isSelectable = layout === 'table' || layout === 'board';
  const maySelect = may.openDeals && isSelectable && !selection && (count ?? 0) > 0;
  const change = (next: DealViewContent) => {
    const isSameLayout = (next.layout ?? 'table') === layout;
    void navigate({ to: '/deals', search: searchOf(next, current), replace: isSameLayout });
  };
  const open = (dealId: string) => void navigate({ to: '/deals/$dealId', params: { dealId } });
  const act = (dealId: string, what: string) =>
    what === 'plan'
      ? void navigate({ to: '/deals/$dealId/plan', params: { dealId } })
      : void navigate({ to: '/deals/$dealId', params: { dealId }, search: { do: what } });

  useListKeys({
    openFilters: () => setFiltersOpen(true),
    search: () => searchBox.current?.querySelector('input')?.focus(),
    searchLabel: t('search'),
    select: maySelect && layout === 'table' ? selecting.begin : undefined,
    rows: layout === 'board' ? null : rowOrDay,
    layouts: dealLayouts.map((id) => ({ id, label: t(id) })),
    layout,
    show: (next) => change({ ...view, layout: next }),
  });

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
        days={written.days}
        searchBox={searchBox}
        onChange={change}
        onFilters={() => setFiltersOpen(true)}
        onSelect={maySelect ? selecting.begin : undefined}
        save={
          (deals.data?.count ?? 0) > 0 && <SaveListButton contract={listDeals} input={input} sheet={sheet} />
        }
      >
        <DealsViews {...looked} />
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
        <DealsSelected
          selection={selection}
          selecting={selecting}
          count={count ?? 0}
          kind={written}
          changing={changing}
          sheet={sheet}
        />
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
      {layout === 'calendar' && (deals.data?.count ?? 0) > 0 && by && (
        <ListCalendar
          key={by.key}
          kind={written}
          narrowed={filterOf(view)}
          by={by}
          onOpen={({ dealId }) => open(dealId)}
          onEdit={may.openDeals ? ({ dealId }) => act(dealId, 'edit') : undefined}
          onRemove={undefined}
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
