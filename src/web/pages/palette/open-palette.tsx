import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { keysTexts } from '#texts/keys.ts';
import { afterFocusReturns } from '../../ui/after-focus-returns.ts';
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

/** The palette, and the keys that open it. */
export function PalettePlace() {
  const t = useTexts(keysTexts);
  const [opened, setOpened] = useState<Opened | null>(null);
  const typed = useRef('');
  const cameFrom = useRef<Element | null>(null);
  const open = (level: Level) => {
    if (!opened) cameFrom.current = document.activeElement;
    setOpened((before) => before ?? { acts: actsNow(), level });
  };
  const close = () => {
    typed.current = '';
    setOpened(null);
    // The first time, the field that stood in for the palette had the focus, and went: nothing else knows where it was.
    afterFocusReturns(() => {
      const from = cameFrom.current;
      if (document.activeElement === document.body && from instanceof HTMLElement) from.focus();
    });
  };
  openFromOutside = () => open({ what: 'everything' });
  useKey({
    key: 'mod+k',
    label: t('findAnything'),
    group: 'everywhere',
    everywhere: true,
    inPalette: false,
    act: () => (opened ? close() : open({ what: 'everything' })),
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
    <Suspense fallback={<TypedMeanwhile typed={typed} onClose={close} />}>
      <Palette acts={opened.acts} first={opened.level} typed={typed} onClose={close} />
    </Suspense>
  );
}

/** Takes what is typed while the palette is on its way, so that nothing of it is lost or does something else. */
function TypedMeanwhile({ typed, onClose }: { typed: RefObject<string>; onClose: () => void }) {
  const t = useTexts(keysTexts);
  return (
    <div
      role="dialog"
      aria-label={t('findAnything')}
      className="fixed inset-0 z-40 flex justify-center bg-shade sm:px-4 sm:pt-[12vh]"
    >
      <div className="h-fit w-full bg-paper px-3 shadow-lift max-sm:h-dvh sm:max-w-[620px] sm:rounded-2xl">
        <input
          // biome-ignore lint/a11y/noAutofocus: it stands for the field that is about to take the focus.
          autoFocus
          aria-label={t('findAnything')}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
          onChange={(event) => {
            typed.current = event.currentTarget.value;
          }}
          className="min-h-[54px] w-full bg-transparent px-2 text-lead outline-none"
        />
      </div>
    </div>
  );
}
