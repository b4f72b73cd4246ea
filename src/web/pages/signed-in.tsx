import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLiveUpdates } from '../api/live.ts';
import { useMe } from '../api/session.ts';
import { AppShell, type Place } from '../ui/app-shell.tsx';
import { MapIcon, SettingsIcon, SpeechIcon, StaveIcon, SunIcon } from '../ui/icons.tsx';
import { ReaderProvider, readerLocale } from '../ui/reader.tsx';

/** Everything a member sees: navigation, their zone, and live updates. */
export function SignedIn() {
  const { member, workspace } = useMe();
  const { pathname } = useLocation();
  useLiveUpdates();
  const section = pathname.split('/')[1] ?? '';
  useEffect(() => {
    document.title = `${titles[section] ?? 'Leadsheet'} · ${workspace.name}`;
  }, [section, workspace.name]);
  const place = (href: string, label: string, icon: React.ReactNode): Place => ({
    href,
    label,
    icon,
    isCurrent: href === '/' ? pathname === '/' : pathname.startsWith(href),
  });
  return (
    <ReaderProvider locale={readerLocale(navigator.languages)} zone={member.zone}>
      <AppShell
        places={[
          place('/', 'Today', <SunIcon key="icon" />),
          place('/deals', 'Deals', <StaveIcon key="icon" />),
          place('/conversations', 'Conversations', <SpeechIcon key="icon" />),
          place('/playbook', 'Playbook', <MapIcon key="icon" />),
        ]}
        footPlaces={[place('/settings', 'Settings', <SettingsIcon key="icon" />)]}
        foot={<p className="truncate px-2.5 pt-2 text-fine text-faint">{member.name}</p>}
      >
        <Outlet />
      </AppShell>
    </ReaderProvider>
  );
}

const titles: Record<string, string> = {
  '': 'Today',
  deals: 'Deals',
  conversations: 'Conversations',
  playbook: 'Playbook',
  settings: 'Settings',
  import: 'Import',
  audit: 'Audit',
};
