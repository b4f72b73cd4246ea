import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLiveUpdates } from '../api/live.ts';
import { useMe } from '../api/session.ts';
import { useSignedOut } from '../api/signed-out.ts';
import { afterFocusReturns } from '../ui/after-focus-returns.ts';
import { AppShell, type Place, pageId } from '../ui/app-shell.tsx';
import { MapIcon, SettingsIcon, SpeechIcon, StaveIcon, SunIcon } from '../ui/icons.tsx';
import { ReaderProvider, readerLocale } from '../ui/reader.tsx';

// Seldom needed, so that the first page does not wait for it.
const SignInAgain = lazy(() => import('./sign-in-again.tsx').then((page) => ({ default: page.SignInAgain })));

/** Everything a member sees: navigation, their zone, and live updates. */
export function SignedIn() {
  const { member } = useMe();
  const { pathname } = useLocation();
  const isSignedOut = useSignedOut();
  useLiveUpdates();
  useFocusOnNewPage(pathname);
  const place = (href: string, label: string, icon: React.ReactNode): Place => ({
    href,
    label,
    icon,
    isCurrent:
      href === '/'
        ? pathname === '/'
        : [href, ...(within[href] ?? [])].some((one) => pathname.startsWith(one)),
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
        {isSignedOut && (
          <Suspense>
            <SignInAgain />
          </Suspense>
        )}
      </AppShell>
    </ReaderProvider>
  );
}

/** On a new page the focus is lost with what was pressed: it goes to the page, so that Tab goes on from there. */
function useFocusOnNewPage(pathname: string) {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    afterFocusReturns(() => {
      if (document.activeElement === document.body) {
        document.getElementById(pageId)?.focus({ preventScroll: true });
      }
    });
  }, [pathname]);
}

/** Pages that belong to a place of the navigation without standing under its address. */
const within: Readonly<Record<string, readonly string[]>> = { '/deals': ['/audit', '/import'] };
