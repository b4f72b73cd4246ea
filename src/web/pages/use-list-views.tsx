import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { listKeptViews, type ViewContent } from '#contract/views/kept-views.ts';
import { addressOf, type ListView, type ListWords, listViewIn } from '../api/list/list-view.ts';
import { useRead } from '../api/queries.ts';
import { ViewActs } from '../features/kept-views/view-acts.tsx';
import { ViewMenu } from '../features/kept-views/view-menu.tsx';

/** Everything, as it comes with the product. */
const usual = 'all';

interface ListViewsOptions {
  of: 'contacts' | 'accounts';
  path: '/contacts' | '/accounts';
  search: Readonly<Record<string, unknown>>;
  words: ListWords;
  /** What everything is called. */
  allLabel: string;
}

/** Which view of a list is looked at: what the address says, one that was kept, or the one that is seen first. */
export function useListViews({ of, path, search, words, allLabel }: ListViewsOptions) {
  const navigate = useNavigate();
  const views = useRead(listKeptViews, { of });
  const kept = views.data?.items ?? [];
  const chosen = views.data?.chosen ?? null;
  const said = Object.keys(search).filter((field) => field !== 'do');
  const isBare = said.length === 0;
  const asked = typeof search.view === 'string' ? search.view : null;
  const current = isBare ? (kept.some(({ viewId }) => viewId === chosen) ? chosen : usual) : asked;
  const found = kept.find(({ viewId }) => viewId === current);
  const content: ViewContent | null = found?.content ?? (current === usual ? {} : null);
  const saved = content && listViewIn(addressed(content), words);
  const isAsSaved = isBare || (asked !== null && said.length === 1);
  const now = JSON.stringify((isAsSaved && content) || search);
  // The same one for as long as it says the same, or each look at the page would be another list.
  const view = useMemo(() => listViewIn(JSON.parse(now), words), [now, words]);
  const isChanged = saved !== null && inOneForm(saved) !== inOneForm(view);

  const to = (next: ListView, of: string | null, more: { do?: 'new' } = {}, replace = true) => {
    const view = of === null || of === usual ? {} : { view: of };
    const isUsual = of === usual && Object.keys(addressOf(next)).length === 0 && chosen !== null;
    void navigate({
      to: path,
      search: { ...addressOf(next), ...view, ...(isUsual ? { view: usual } : {}), ...more },
      replace,
    });
  };
  const show = (key: string | null) => {
    // The one that was looked at may be the one that went.
    const wanted = key ?? (chosen === current ? null : chosen) ?? usual;
    const content = kept.find(({ viewId }) => viewId === wanted)?.content ?? {};
    to(listViewIn(addressed(content), words), wanted, {}, false);
  };
  return {
    view,
    /** Whether it is known what is looked at first. */
    isKnown: !(isBare || asked !== null) || !views.isPending,
    change: (next: ListView, more: { do?: 'new' } = {}) => to(next, current, more),
    menu: (
      <span className="flex min-w-0 items-center">
        <ViewMenu
          views={kept}
          builtIn={[{ key: usual, label: allLabel }]}
          current={content === null ? null : current}
          isChanged={isChanged}
          chosen={chosen}
          onShow={show}
        />
        <ViewActs
          of={of}
          usual={usual}
          content={addressOf(view)}
          kept={found}
          current={content === null ? null : current}
          currentName={found?.name ?? allLabel}
          chosen={chosen}
          isChanged={isChanged}
          mayShare={views.data?.may.share ?? false}
          onShow={show}
          onSaved={(viewId) => to(view, viewId)}
        />
      </span>
    ),
  };
}

const addressed = (content: ViewContent) =>
  Object.fromEntries(Object.entries(content).map(([field, value]) => [field, String(value)]));

const inOneForm = (view: ListView) =>
  JSON.stringify(Object.entries(addressOf(view)).toSorted(([one], [other]) => (one < other ? -1 : 1)));
