import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { listsTexts } from '#texts/lists.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { type LayoutShown, useLayoutKeys } from './use-layout-keys.ts';

interface ListKeys<Layout> {
  openFilters: () => void;
  search: () => void;
  searchLabel: string;
  /** Begins to select; left out where nothing can be selected by key. */
  select: (() => void) | undefined;
  /** What the rows are entered by; null where they have a key of their own. */
  rows: string | null;
  layouts: readonly LayoutShown<Layout>[];
  layout: Layout;
  show: (layout: Layout) => void;
}

/** Where rows of a table and days of a calendar are entered. */
export const rowOrDay = '[data-row][tabindex="0"],[data-day][tabindex="0"]';

/** The keys of a page that is a list. */
export function useListKeys<Layout>(keys: ListKeys<Layout>): void {
  const { openFilters, search, searchLabel, select, rows } = keys;
  const t = useTexts(listsTexts);
  const filterText = useTexts(dealFiltersTexts);
  useKey({ key: 'f', label: filterText('openFilters'), act: openFilters });
  useKey({ key: '/', label: searchLabel, act: search });
  useKey({
    ...{ key: 'j', label: t('toRows'), group: 'list', inPalette: false, when: rows !== null },
    act: () => document.querySelector<HTMLElement>(rows ?? '')?.focus(),
  });
  useKey({
    ...{ key: 'x', label: t('select'), group: 'list', when: select !== undefined },
    act: () => select?.(),
  });
  useLayoutKeys(keys.layouts, keys.layout, keys.show);
}
