import { createContext, useContext, useEffect, useId, useRef } from 'react';
import { type ActGroup, register } from './act-registry.ts';

/** The modal layer that what is declared below belongs to. */
export const LayerContext = createContext<number>(0);

interface ActOptions {
  /** What it does, in plain words: "Log a conversation". Shown with `?` and in the palette. */
  label: string;
  /** Where it stands in the sheet; what a page does itself is `page`. */
  group?: ActGroup;
  /** Whether it can be done now; what cannot is neither heard nor shown. */
  when?: boolean;
  act: () => void;
  /** Further words to find it by in the palette. */
  words?: string;
}

interface KeyOptions extends ActOptions {
  key: string;
  /** Also while it is held down, such as moving along a list. */
  repeats?: boolean;
  /** Left out of the palette where the act makes no sense there, such as the next row. */
  inPalette?: boolean;
  /** Holds over dialogs, too. */
  everywhere?: boolean;
}

/**
 * Declares a key for as long as the component stands:
 *
 *     useKey({ key: 'l', label: t('log'), act: () => navigate(...) });
 *     useKey({ key: 'j', label: t('nextRow'), group: 'list', repeats: true, inPalette: false, act: next });
 *     useKey({ key: 'mod+s', label: t('save'), when: isChanged, act: save });
 *
 * Keys are written as they are typed: a letter or sign (`n`, `/`, `?`), a named key (`Enter`, `ArrowDown`), `mod+`
 * (⌘ on a Mac, Ctrl elsewhere), `shift+`, `alt+`, and one after another with a space (`g t`). What goes with `mod+`
 * also holds while somebody types in a field; everything else does not. While a dialog is open only the keys declared
 * within it hold. Of two for the same key the one declared last wins. Taken for the whole app: `g …`, `n …`, `/`, `?`,
 * `mod+k`, `mod+z`.
 */
export function useKey(options: KeyOptions): void {
  useRegistered(options);
}

/** Declares an act that is found by its name in the palette and has no key. */
export function useAct(options: ActOptions): void {
  useRegistered(options);
}

function useRegistered(options: ActOptions & Partial<KeyOptions>) {
  const { label, group = 'page', when = true, key = null, words = '' } = options;
  const { repeats = false, inPalette = true, everywhere = false } = options;
  const id = useId();
  const layer = useContext(LayerContext);
  const latest = useRef(options.act);
  useEffect(() => {
    latest.current = options.act;
  });
  useEffect(() => {
    if (!when) return;
    return register({
      id,
      label,
      group,
      key,
      words,
      repeats,
      inPalette,
      layer: everywhere ? null : layer,
      act: () => latest.current(),
    });
  }, [id, label, group, when, key, words, repeats, inPalette, everywhere, layer]);
}
