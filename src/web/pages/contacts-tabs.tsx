import { listsTexts } from '#texts/lists.ts';
import { useTexts } from '../ui/reader.tsx';
import { PageTabs } from '../ui/tabs.tsx';

/** People, and the companies they are with. */
export function ContactsTabs({ at }: { at: '/contacts' | '/accounts' | '/duplicates' }) {
  const t = useTexts(listsTexts);
  return (
    <PageTabs
      label={t('contacts')}
      tabs={[
        { href: '/contacts', label: t('contacts'), isCurrent: at === '/contacts' },
        { href: '/accounts', label: t('accounts'), isCurrent: at === '/accounts' },
        { href: '/duplicates', label: t('duplicates'), isCurrent: at === '/duplicates' },
      ]}
    />
  );
}
