import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link as AriaLink } from 'react-aria-components/Link';
import { uiTexts } from '#texts/ui.ts';
import { classes } from './classes.ts';
import { SearchIcon } from './icons.tsx';
import { KeyHint } from './key-hint.tsx';
import { Wordmark } from './logo.tsx';
import { useTexts } from './reader.tsx';

export interface Place {
  href: string;
  label: string;
  icon: ReactNode;
  isCurrent: boolean;
  /** Left out of the bar at the bottom of a phone, where five is plenty. */
  onlyWide?: boolean;
}

interface AppShellProps {
  places: readonly Place[];
  /** At the foot of the side: who is signed in, and settings. */
  foot?: ReactNode;
  footPlaces: readonly Place[];
  search: { label: string; keyWritten: string; open: () => void; prepare: () => void };
  /** On a phone the page has the whole screen: its own acts stand where the places would. */
  isAlone?: boolean;
  children: ReactNode;
}

/** What the skip link leads to. */
export const pageId = 'page';

/** Navigation at the side, or at the bottom of a phone, and the page. */
export function AppShell({ places, footPlaces, foot, search, children, isAlone = false }: AppShellProps) {
  const placesInBar = places.filter((place) => !place.onlyWide);
  const t = useTexts(uiTexts);
  return (
    <div className="flex min-h-dvh">
      <a
        href={`#${pageId}`}
        className="sr-only z-50 rounded-control bg-ink px-3 py-2 text-on-strong focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skip')}
      </a>
      <nav
        aria-label={t('mainNavigation')}
        className="sticky top-0 flex h-dvh w-[196px] flex-none flex-col gap-0.5 border-r border-line px-3.5 py-5 max-md:hidden print:hidden"
      >
        <AriaLink href="/" className="mb-3 rounded-control px-2.5 py-1">
          <Wordmark />
        </AriaLink>
        {places.map((place) => (
          <SideLink key={place.href} place={place} />
        ))}
        <div className="flex-1" />
        <AriaButton
          onPress={search.open}
          onHoverStart={search.prepare}
          className="flex cursor-pointer items-center justify-between gap-2 rounded-control px-2.5 py-[7px] text-left text-soft hover:bg-well hover:text-ink"
        >
          {search.label}
          <KeyHint of={search.keyWritten} />
        </AriaButton>
        {footPlaces.map((place) => (
          <SideLink key={place.href} place={place} />
        ))}
        {foot}
      </nav>
      <main
        id={pageId}
        tabIndex={-1}
        className={classes(
          'mx-auto w-full max-w-[1240px] min-w-0 flex-1 px-[34px] pt-[26px] pb-14 outline-none max-md:px-4 print:p-0',
          isAlone ? 'max-md:pt-0 max-md:pb-0' : 'max-md:pt-4 max-md:pb-28',
        )}
      >
        {children}
      </main>
      <nav
        aria-label={t('mainNavigation')}
        className={classes(
          'fixed inset-x-0 bottom-0 z-30 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] md:hidden print:hidden',
          // Where the keyboard leaves half of the page, what is written has it.
          '[@media(max-height:560px)]:in-[:root:has(:is(input,textarea):focus)]:hidden',
          isAlone ? 'hidden' : 'flex',
        )}
      >
        {placesInBar.map((place) => (
          <BarLink key={place.href} place={place} />
        ))}
        <AriaButton onPress={search.open} className={classes(inBar, 'cursor-pointer text-soft')}>
          <SearchIcon size={20} />
          <span className="max-w-full truncate">{search.label}</span>
        </AriaButton>
        {footPlaces.map((place) => (
          <BarLink key={place.href} place={place} />
        ))}
      </nav>
    </div>
  );
}

function SideLink({ place }: { place: Place }) {
  return (
    <AriaLink
      href={place.href}
      {...(place.isCurrent ? { 'aria-current': 'page' as const } : {})}
      className={classes(
        'rounded-control px-2.5 py-[7px]',
        place.isCurrent ? 'bg-well font-semibold' : 'text-soft hover:bg-well hover:text-ink',
      )}
    >
      {place.label}
    </AriaLink>
  );
}

/** As wide as its word asks for: in German the longest is twice the shortest. */
const inBar = 'flex min-h-14 min-w-0 flex-auto flex-col items-center justify-center gap-0.5 text-[11px]';

function BarLink({ place }: { place: Place }) {
  return (
    <AriaLink
      href={place.href}
      {...(place.isCurrent ? { 'aria-current': 'page' as const } : {})}
      className={classes(inBar, place.isCurrent ? 'font-semibold text-ink' : 'text-soft')}
    >
      {place.icon}
      <span className="max-w-full truncate">{place.label}</span>
    </AriaLink>
  );
}

/** A page by itself, before anybody is signed in. */
export function LonePage({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-xl flex-col gap-6 px-5 py-10 sm:py-16">
      <Wordmark />
      {children}
    </main>
  );
}
