import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { settingsTexts } from '#texts/settings.ts';
import { useMe } from '../api/session.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { PageList } from '../ui/page-list.tsx';
import { useTexts } from '../ui/reader.tsx';

/** The pages of the settings beside one of them. */
export function SettingsPage({ children }: { children: ReactNode }) {
  const t = useTexts(settingsTexts);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { may } = useMe();
  const page = (href: string, label: string, isThere = true) => (isThere ? [{ href, label }] : []);
  const groups = [
    {
      label: t('forYou'),
      pages: [
        ...page('/settings', t('you')),
        ...page('/settings/sessions', t('sessions')),
        ...page('/settings/tokens', t('tokens')),
      ],
    },
    {
      label: t('forAll'),
      pages: [
        ...page('/settings/workspace', t('workspace'), may.changeWorkspace),
        ...page('/settings/members', t('members')),
        ...page('/settings/webhooks', t('webhooks'), may.changeWorkspace),
      ],
    },
    {
      label: t('forRecords'),
      pages: [
        ...page('/settings/fields', t('fields'), may.shapeFields),
        ...page('/settings/tags', t('tags'), may.shapeFields),
        ...page('/settings/words', t('words')),
        ...page('/settings/data', t('data'), may.import || may.export),
        ...page('/settings/bin', t('bin'), may.changeAddressBook),
      ],
    },
  ];
  return (
    <>
      <PageHeader title={t('settings')} />
      <div className="gap-x-8 lg:grid lg:grid-cols-[168px_minmax(0,48rem)]">
        <PageList
          label={t('settings')}
          groups={groups}
          current={pathname}
          onGo={(to) => void navigate({ to })}
        />
        <div className="flex min-w-0 flex-col gap-4">{children}</div>
      </div>
    </>
  );
}
