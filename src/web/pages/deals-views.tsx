import { useNavigate } from '@tanstack/react-router';
import { builtInDealViews, type DealViewContent } from '#contract/deals/deal-views.ts';
import type { ViewContent } from '#contract/views/kept-views.ts';
import { keptViewsTexts } from '#texts/kept-views.ts';
import { ViewActs } from '../features/kept-views/view-acts.tsx';
import { ViewMenu } from '../features/kept-views/view-menu.tsx';
import { useTexts } from '../ui/reader.tsx';
import { searchOf } from './deals-search.ts';

/** Which view is looked at, and which there are. */
export interface ViewLookedAt {
  view: DealViewContent;
  current: string | null;
  isChanged: boolean;
  views: React.ComponentProps<typeof ViewMenu>['views'];
  chosen: string | null;
  mayShare: boolean;
  contentOf: (key: string | null) => DealViewContent | null;
}

/** Chooses a view of deals, and keeps what was changed of it. */
export function DealsViews(looked: ViewLookedAt) {
  const { view, current, isChanged, views, chosen, mayShare, contentOf } = looked;
  const t = useTexts(keptViewsTexts);
  const navigate = useNavigate();
  const show = (key: string | null) => {
    // The one that was looked at may be the one that went.
    const wanted = key ?? (chosen === current ? null : chosen) ?? 'all-open';
    void navigate({ to: '/deals', search: searchOf(contentOf(wanted) ?? {}, wanted) });
  };
  const builtIns = builtInDealViews.map((key) => ({
    ...{ key, label: t(`view_${key}`), why: t(`viewWhy_${key}`) },
  }));
  const kept = views.find(({ viewId }) => viewId === current);
  const builtIn = builtInDealViews.find((one) => one === current);
  return (
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
        currentName={kept?.name ?? (builtIn ? t(`view_${builtIn}`) : '')}
        chosen={chosen}
        isChanged={isChanged}
        mayShare={mayShare}
        onShow={show}
        onSaved={(viewId) => {
          void navigate({ to: '/deals', search: searchOf(view, viewId), replace: true });
        }}
      />
    </span>
  );
}
