/** As much of a pressed key as matching needs, so that tests can press without a browser. */
export interface Pressed {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** One press of a written key: `mod+k` is { key: 'k', mod: true }. */
interface Press {
  key: string;
  mod: boolean;
  shift: boolean;
  alt: boolean;
}

/** Reads `g t`, `mod+k`, `shift+ArrowDown` or `?` into the presses that make it up. */
export function pressesOf(written: string): Press[] {
  return written.split(' ').map((press) => {
    const parts = press.length === 1 ? [press] : press.split('+');
    const key = parts.at(-1) ?? '';
    return { key, mod: parts.includes('mod'), shift: parts.includes('shift'), alt: parts.includes('alt') };
  });
}

/**
 * Whether this is that press. A sign such as `?` is met however the layout makes it, so Shift only counts where it is
 * written out. A letter is also met by its place, for those who type in another script.
 */
export function isPress(event: Pressed, press: Press, isMac: boolean): boolean {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (mod !== press.mod || other || event.altKey !== press.alt) return false;
  const isLetter = /^[a-z]$/.test(press.key);
  const isSign = press.key.length === 1 && !isLetter;
  if (!isSign && event.shiftKey !== press.shift) return false;
  if (event.key.toLowerCase() === press.key.toLowerCase()) return true;
  const isOtherScript = event.key.length === 1 && event.key > '\u024f';
  return isLetter && isOtherScript && event.code === `Key${press.key.toUpperCase()}`;
}

/** How long the second key of `g t` may wait for the first. */
export const sequenceMs = 1200;

/** How a list of presses fits what is written: all of it, its beginning, or not at all. */
export function howItFits(
  presses: readonly Pressed[],
  written: string,
  isMac: boolean,
): 'whole' | 'beginning' | 'none' {
  const wanted = pressesOf(written);
  if (presses.length > wanted.length) return 'none';
  const fits = presses.every((event, at) => {
    const press = wanted[at];
    return press !== undefined && isPress(event, press, isMac);
  });
  if (!fits) return 'none';
  return presses.length === wanted.length ? 'whole' : 'beginning';
}

/** Whether a key is held down with Ctrl or ⌘, and so also works while somebody types. */
export const isWithMod = (written: string): boolean => pressesOf(written).some((press) => press.mod);

const signs: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  enter: '↵',
  escape: 'Esc',
  backspace: '⌫',
  delete: 'Del',
};

/** What the keyboard calls its keys of change. */
export interface ModifierNames {
  mod: string;
  shift: string;
  alt: string;
}

/** The caps to draw for a written key, press by press: `mod+k` is [['Ctrl', 'K']]. */
export function capsOf(written: string, names: ModifierNames): string[][] {
  return pressesOf(written).map((press) => [
    ...(press.mod ? [names.mod] : []),
    ...(press.alt ? [names.alt] : []),
    ...(press.shift ? [names.shift] : []),
    signs[press.key.toLowerCase()] ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key),
  ]);
}
