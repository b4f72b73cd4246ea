import { Fragment } from 'react';
import { keysTexts } from '#texts/keys.ts';
import { classes } from './classes.ts';
import { capsOf, type ModifierNames } from './keys/key-press.ts';
import { isMac } from './keys/platform.ts';
import { useTexts } from './reader.tsx';

interface KeyHintProps {
  /** As it is written in `useKey`: `mod+Enter`, `g t`. */
  of: string;
  /** In a list of keys they stand out more than beside a button, and also show on a phone. */
  size?: 'aside' | 'listed';
}

/** A key to press instead. */
export function KeyHint({ of, size = 'aside' }: KeyHintProps) {
  const t = useTexts(keysTexts);
  const names: ModifierNames = isMac()
    ? { mod: '⌘', shift: '⇧', alt: '⌥' }
    : { mod: t('control'), shift: t('shift'), alt: t('alt') };
  return (
    <span className={classes('inline-flex items-center gap-1', size === 'aside' && 'max-sm:hidden')}>
      {capsOf(of, names).map((press, at) => (
        <Fragment key={`${press.join('+')} ${String(at)}`}>
          {at > 0 && <span className="text-[11px] text-faint">{t('keyThen')}</span>}
          {press.map((cap) => (
            <kbd
              key={cap}
              className={classes(
                'rounded-[5px] border border-line font-sans',
                size === 'listed'
                  ? 'min-w-6 bg-card px-1.5 py-0.5 text-center text-fine text-soft'
                  : 'px-1.5 text-[11px] text-faint',
              )}
            >
              {cap}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
