import type { RefObject } from 'react';
import { dealGroupings, dealSorts } from '#contract/deals/deal-filters.ts';
import { type DealViewContent, dealLayouts } from '#contract/deals/deal-views.ts';
import { listFields } from '#contract/fields/fields.ts';
import { boardsTexts } from '#texts/boards.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { columnsShown, dayBy, type ListColumn, type ListDay } from '../api/list/list-kind.ts';
import { OptionsMenu } from '../api/list/options-menu.tsx';
import { FiltersButton, LayoutChoice, NarrowToolbar, SelectButton } from '../api/list/toolbar-parts.tsx';
import { useRead } from '../api/queries.ts';
import type { DealRow } from '../features/deal-views/list-input.ts';
import { useTexts } from '../ui/reader.tsx';
import { SectionMenu } from '../ui/section-menu.tsx';
import { SettledTextField } from '../ui/settled-text-field.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

interface ToolbarProps {
  view: DealViewContent;
  /** All that the table can show of a deal. */
  columns: readonly ListColumn<DealRow>[];
  /** By what deals have days. */
  days: readonly ListDay<DealRow>[];
  searchBox: RefObject<HTMLDivElement | null>;
  onChange: (view: DealViewContent) => void;
  onFilters: () => void;
  /** Begins to select several, where that can be done. */
  onSelect: (() => void) | undefined;
  /** What takes the list along in a file. */
  save: React.ReactNode;
  /** Which view, and what can be done with it. */
  children: React.ReactNode;
}

const noGroups = 'none';

/** Which view, laid out how, searched for what, narrowed by what, in which groups and columns. */
export function DealsToolbar(props: ToolbarProps) {
  const { view, searchBox, onChange, onFilters, onSelect, save, children } = props;
  const t = useTexts(dealViewsTexts);
  const isNarrow = useNarrow();
  // Headings sort a table; what has no column there is sorted by the menu.
  const fields = useRead(listFields, { noun: 'deal' }).data?.items ?? [];
  const layout = view.layout ?? 'table';
  const chosen = columnsShown(props, view.columns ?? null);
  const standing = useStandingBy(props);
  const sort = (id: string) => {
    const { direction: _, ...rest } = view;
    onChange({ ...rest, sort: id });
  };
  const sorting = {
    label: t('sort'),
    items: [
      ...dealSorts.map((by) => ({ id: by, label: t('sortBy', { sort: by }) })),
      ...fields.map(({ key, label }) => ({ id: `field.${key}`, label })),
    ],
  };
  const layouts = dealLayouts.map((id) => ({ id, label: t(id) }));
  const search = (
    <div ref={searchBox} className="min-w-36 flex-1">
      <SettledTextField
        label={t('search')}
        isBare
        value={view.search ?? ''}
        onChange={(search) => {
          const { search: _, ...rest } = view;
          onChange(search ? { ...rest, search } : rest);
        }}
      />
    </div>
  );
  const filters = <FiltersButton onPress={onFilters} />;
  if (isNarrow) {
    return (
      <NarrowToolbar
        above={
          <>
            {children}
            <OptionsMenu
              sections={[
                {
                  ...{ label: t('layout'), items: layouts, chosen: layout },
                  onChoose: (id) =>
                    onChange({ ...view, layout: dealLayouts.find((one) => one === id) ?? 'table' }),
                },
                {
                  ...{ label: sorting.label, items: layout === 'calendar' ? [] : sorting.items },
                  ...{ chosen: view.sort ?? 'recent', onChoose: sort },
                },
                { ...standing, items: layout === 'board' ? [] : standing.items },
                {
                  ...{
                    label: t('act_select'),
                    items: onSelect ? [{ id: 'select', label: t('select') }] : [],
                  },
                  ...{ chosen: null, onChoose: () => onSelect?.() },
                },
              ]}
            />
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
      {children}
      <LayoutChoice
        label={t('layout')}
        items={layouts}
        value={layout}
        onChange={(next) => onChange({ ...view, layout: next })}
      />
      {search}
      {filters}
      {layout !== 'board' && (
        <SectionMenu
          label={standing.label}
          chosen={new Set([standing.chosen])}
          onChoose={standing.onChoose}
          sections={[standing]}
          className="max-w-48"
        >
          <span className="truncate">{standing.shown}</span>
        </SectionMenu>
      )}
      {layout === 'table' && (
        <SectionMenu
          label={t('columns')}
          several
          chosen={new Set(chosen.map(({ key }) => key))}
          onChoose={(id) => {
            const next = props.columns.filter((column) => chosen.includes(column) !== (column.key === id));
            onChange({ ...view, columns: next.map(({ key }) => key) });
          }}
          sections={[
            {
              label: t('columns'),
              items: props.columns.map(({ key, label }) => ({ id: key, label })),
            },
          ]}
        >
          {t('columns')}
        </SectionMenu>
      )}
      {save}
      {onSelect && <SelectButton label={t('select')} hint={t('act_select')} onPress={onSelect} />}
      {layout !== 'calendar' && (layout !== 'table' || fields.length > 0) && (
        <SectionMenu
          label={t('sort')}
          chosen={new Set([view.sort ?? 'recent'])}
          onChoose={sort}
          sections={[sorting]}
        >
          {t('sort')}
        </SectionMenu>
      )}
    </div>
  );
}

/** What deals stand by: in groups, or on the days of a calendar. */
function useStandingBy({ view, days, onChange }: Pick<ToolbarProps, 'view' | 'days' | 'onChange'>) {
  const t = useTexts(dealViewsTexts);
  const boardText = useTexts(boardsTexts);
  if (view.layout === 'calendar') {
    const by = dayBy({ days }, view);
    return {
      ...{ label: boardText('daysBy'), items: days.map(({ key, label }) => ({ id: key, label })) },
      ...{ chosen: by?.key ?? '', shown: by?.label },
      onChoose: (id: string) => onChange({ ...view, dayBy: id }),
    };
  }
  const { groupBy, ...rest } = view;
  return {
    label: t('groupBy'),
    items: [
      { id: noGroups, label: t('ungrouped') },
      ...dealGroupings.map((by) => ({ id: by, label: t('grouping', { by }) })),
    ],
    ...{ chosen: groupBy ?? noGroups, shown: groupBy ? t('grouping', { by: groupBy }) : t('group') },
    onChoose: (id: string) => {
      const chosen = dealGroupings.find((one) => one === id);
      onChange(chosen ? { ...rest, groupBy: chosen } : rest);
    },
  };
}
