import { lazy, Suspense, useEffect, useState } from 'react';
import { keysTexts } from '#texts/keys.ts';
import { actsNow, type RegisteredAct } from '../../ui/keys/act-registry.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { Level } from './level.ts';

const load = () => import('./palette.tsx');
const Palette = lazy(() => load().then((module) => ({ default: module.Palette })));

interface Opened {
  acts: readonly RegisteredAct[];
  level: Level;
}

let openFromOutside: (() => void) | null = null;

/** Opens the palette from a button; the keys do it themselves. */
export const openPalette = (): void => openFromOutside?.();

/** Fetches it before it is asked for, while the hand is on its way. */
export const preparePalette = (): void => void load();

/** At the latest when the first page has been there for so long: what is typed right after the key must not be lost. */
const prepareMs = 3_000;

function usePrepared() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Control' || event.key === 'Meta') preparePalette();
    };
    const waiting = setTimeout(preparePalette, prepareMs);
    window.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** The palette, and the keys that open it. */
export function PalettePlace() {
  const t = useTexts(keysTexts);
  usePrepared();
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (level: Level) => setOpened((before) => before ?? { acts: actsNow(), level });
  openFromOutside = () => open({ what: 'everything' });
  useKey({
    key: 'mod+k',
    label: t('findAnything'),
    group: 'everywhere',
    everywhere: true,
    inPalette: false,
    act: () => (opened ? setOpened(null) : open({ what: 'everything' })),
  });
  useKey({
    key: '/',
    label: t('search'),
    group: 'everywhere',
    inPalette: false,
    act: () => open({ what: 'everything' }),
  });
  useKey({
    key: 'n n',
    label: t('makeAnything'),
    group: 'make',
    inPalette: false,
    act: () => open({ what: 'new' }),
  });
  if (!opened) return null;
  return (
    <Suspense>
      <Palette acts={opened.acts} first={opened.level} onClose={() => setOpened(null)} />
    </Suspense>
  );
}
