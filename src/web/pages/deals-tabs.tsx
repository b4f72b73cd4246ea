import { useMe } from '../api/session.ts';
import { PageTabs } from '../ui/tabs.tsx';

type Tab = '/deals' | '/audit' | '/import';

/** What stands beside the list of deals: what they rest on, and how they come in. */
export function DealsTabs({ at }: { at: Tab }) {
  const { may } = useMe();
  const tabs: [Tab, string][] = [
    ['/deals', 'List'],
    ['/audit', 'Audit'],
    ...(may.import ? ([['/import', 'Import']] satisfies [Tab, string][]) : []),
  ];
  return (
    <PageTabs label="Deals" tabs={tabs.map(([href, label]) => ({ href, label, isCurrent: href === at }))} />
  );
}
