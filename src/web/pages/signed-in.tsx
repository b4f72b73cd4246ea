import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { keysTexts } from '#texts/keys.ts';
import { shellTexts } from '#texts/shell.ts';
import { onDealChanged, useLiveUpdates } from '../api/live.ts';
import { useOpenOutbox } from '../api/outbox/use-outbox.ts';
import { allWaiting, forgetOldRecords } from '../api/record/record-shelf.ts';
import { useMe } from '../api/session.ts';
import { useSignedOut } from '../api/signed-out.ts';
import { afterFocusReturns } from '../ui/after-focus-returns.ts';
import { AppShell, type Place, pageId } from '../ui/app-shell.tsx';
import { reached, subscribeReached } from '../ui/connection.ts';
import {
  MapIcon,
  PeopleIcon,
  PersonIcon,
  SettingsIcon,
  SpeechIcon,
  StaveIcon,
  SunIcon,
} from '../ui/icons.tsx';
import { keepLocale, useKeptLocale } from '../ui/kept-locale.ts';
import { keepFocus } from '../ui/keys/keep-focus.ts';
import { useKeyListener } from '../ui/keys/key-listener.ts';
import { KeySheetPlace } from '../ui/keys/key-sheet-place.tsx';
import { setLight } from '../ui/light.ts';
import { ReaderProvider, useReader, useTexts } from '../ui/reader.tsx';
import { ConnectionBar } from './connection/connection-bar.tsx';
import { NewVersion } from './connection/new-version.tsx';
import { NotReadAgain } from './connection/not-read-again.tsx';
import { openPalette, PalettePlace, preparePalette } from './palette/open-palette.tsx';
import { PlaceKeys } from './place-keys.tsx';

// Seldom needed, so that the first page does not wait for it.
const SignInAgain = lazy(() => import('./sign-in-again.tsx').then((page) => ({ default: page.SignInAgain })));

/** Everything a member sees, in their language and their zone, light or dark as they chose. */
export function SignedIn() {
  const { member } = useMe();
  const locale = useKeptLocale();
  useEffect(() => keepLocale(member.locale), [member.locale]);
  useEffect(() => setLight(member.theme), [member.theme]);
  useReadAgainIn(locale);
  return (
    <ReaderProvider locale={locale} zone={member.zone}>
      <Shell />
    </ReaderProvider>
  );
}

/** Much of what the server answers is sentences: in another language than it was asked in, all of it is read again. */
function useReadAgainIn(locale: string) {
  const queries = useQueryClient();
  const before = useRef(locale);
  useEffect(() => {
    if (before.current === locale) return;
    before.current = locale;
    void queries.invalidateQueries();
  }, [queries, locale]);
}

/** Navigation and live updates around the page. */
function Shell() {
  const { member, may } = useMe();
  const t = useTexts(shellTexts);
  const coaches = (member.role === 'admin' || member.role === 'manager') && member.sees !== 'own';
  const tk = useTexts(keysTexts);
  const { pathname } = useLocation();
  const isSignedOut = useSignedOut();
  useLiveUpdates();
  useToldOfClients();
  useKeyListener();
  useOpenOutbox(member.id);
  useCatchUp();
  useFocusOnNewPage(pathname);
  useEffect(keepFocus, []);
  const place = (href: string, label: string, icon: React.ReactNode): Place => ({
    href,
    label,
    icon,
    isCurrent:
      href === '/'
        ? pathname === '/'
        : [href, ...(within[href] ?? [])].some((address) => isAtOrUnder(pathname, address)),
  });
  // Who only reads has no screen for a meeting, and needs the way to other places.
  const isInMeeting = pathname.endsWith('/meeting') && may.openDeals;
  return (
    <AppShell
      isAlone={isInMeeting}
      places={[
        place('/', t('today'), <SunIcon key="icon" />),
        place('/deals', t('deals'), <StaveIcon key="icon" />),
        place('/contacts', t('contacts'), <PeopleIcon key="icon" />),
        place('/conversations', t('conversations'), <SpeechIcon key="icon" />),
        ...(coaches ? [{ ...place('/coach', t('coach'), <PersonIcon key="icon" />), onlyWide: true }] : []),
        { ...place('/playbook', t('playbook'), <MapIcon key="icon" />), onlyWide: true },
      ]}
      footPlaces={[place('/settings', t('settings'), <SettingsIcon key="icon" />)]}
      search={{ label: tk('search'), keyWritten: 'mod+k', open: openPalette, prepare: preparePalette }}
      foot={<p className="truncate px-2.5 pt-2 text-fine text-faint">{member.name}</p>}
    >
      <PlaceKeys coaches={coaches} changes={may.changeAddressBook} />
      <PalettePlace />
      <KeySheetPlace />
      <ConnectionBar isSaidAlready={isInMeeting} />
      <NotReadAgain />
      <NewVersion />
      <Outlet />
      {isSignedOut && (
        <Suspense>
          <SignInAgain />
        </Suspense>
      )}
    </AppShell>
  );
}

/** What a client does is said in passing; what says it comes with the first of it. */
function useToldOfClients() {
  const { locale } = useReader();
  const navigate = useNavigate();
  useEffect(
    () =>
      onDealChanged((dealId, isFromClient) => {
        if (!isFromClient) return;
        const open = (to: string) => void navigate({ to: '/deals/$dealId', params: { dealId: to } });
        void import('./tell-of-client.ts').then((it) => it.tellOfClient({ dealId, locale, open }));
      }),
    [locale, navigate],
  );
}

/** What was typed in meetings is sent on opening, and once the network is back; what does it comes only if anything waits. */
function useCatchUp() {
  useEffect(() => {
    const now = () => {
      if (!reached() || allWaiting().length === 0) return;
      void import('../api/record/catch-up.ts').then(({ catchUpOnMeetings }) => catchUpOnMeetings());
    };
    forgetOldRecords(Date.now());
    now();
    return subscribeReached(now);
  }, []);
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

const isAtOrUnder = (pathname: string, address: string) =>
  pathname === address || pathname.startsWith(`${address}/`);

/** Pages that belong to a place of the navigation without standing under its address. */
const within: Readonly<Record<string, readonly string[]>> = {
  '/deals': ['/audit', '/import'],
  '/contacts': ['/accounts', '/duplicates'],
};
