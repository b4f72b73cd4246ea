import { dealViewsTexts } from '#texts/deal-views.ts';
import { useMe } from '../api/session.ts';
import { useTexts } from '../ui/reader.tsx';
import { PageTabs } from '../ui/tabs.tsx';

type Tab = '/deals' | '/audit' | '/import';

/** What stands beside the list of deals: what they rest on, and how they come in. */
export function DealsTabs({ at }: { at: Tab }) {
  const t = useTexts(dealViewsTexts);
  const { may } = useMe();
  const tabs: [Tab, string][] = [
    ['/deals', t('list')],
    ['/audit', t('audit')],
    ...(may.import ? ([['/import', t('import')]] satisfies [Tab, string][]) : []),
  ];
  return (
    <PageTabs
      label={t('deals')}
      tabs={tabs.map(([href, label]) => ({ href, label, isCurrent: href === at }))}
    />
  );
}
