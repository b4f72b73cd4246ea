import { useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useState } from 'react';
import { keysTexts } from '#texts/keys.ts';
import { paletteTexts } from '#texts/palette.ts';
import { afterFocusReturns } from '../../ui/after-focus-returns.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import type { RegisteredAct } from '../../ui/keys/act-registry.ts';
import { PaletteBox } from '../../ui/palette-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { Level } from './level.ts';
import { useSections } from './use-sections.tsx';

interface PaletteProps {
  /** What could be done when it was opened. */
  acts: readonly RegisteredAct[];
  first: Level;
  /** What was typed before this was there. */
  typed: RefObject<string>;
  onClose: () => void;
}

/** Any place and any act, by a few letters. */
export function Palette({ acts, first, typed, onClose }: PaletteProps) {
  const t = useTexts(paletteTexts);
  const tk = useTexts(keysTexts);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [levels, setLevels] = useState<readonly Level[]>([first]);
  const [text, setText] = useState(typed.current);
  const level = levels.at(-1) ?? first;
  const go = (to: readonly Level[]) => {
    setLevels(to);
    setText('');
  };
  const leaveAnd = (act: () => void) => {
    onClose();
    // Once the focus is back on the page, so that what opens next knows where to return it to.
    afterFocusReturns(act);
  };
  const { sections, isSearching, notReached } = useSections({
    acts,
    level,
    text,
    dealHere: /^\/deals\/([0-9a-f-]{36})/.exec(pathname)?.[1] ?? null,
    into: (one) => go([...levels, one]),
    leaveAnd,
    visit: (href) => {
      onClose();
      void navigate({ href });
    },
  });
  const name = level.what === 'everything' ? null : level.what === 'new' ? tk('makeGroup') : level.name;
  const note = (): ReactNode => {
    if (notReached && text !== '') return t('notReached');
    if (sections.length > 0) return null;
    if (isSearching) return t('searching');
    return text === '' ? t('nothingHere') : t('nothing', { text });
  };
  return (
    <PaletteBox
      label={t('label')}
      placeholder={placeholder(level, t)}
      closeLabel={t('close')}
      resultsLabel={t('results')}
      text={text}
      onText={setText}
      sections={sections}
      within={
        name === null
          ? null
          : {
              name,
              backLabel: t('back'),
              back: () => go(levels.length > 1 ? levels.slice(0, -1) : [{ what: 'everything' }]),
            }
      }
      note={note()}
      counted={t('found', { count: sections.reduce((sum, section) => sum + section.items.length, 0) })}
      foot={(hasMore) => (
        <>
          <Hint of="Enter">{t('hintChoose')}</Hint>
          {hasMore && <Hint of="ArrowRight">{t('hintActs')}</Hint>}
          <Hint of="Escape">{t('hintClose')}</Hint>
        </>
      )}
      onClose={onClose}
    />
  );
}

function placeholder(
  level: Level,
  t: (key: 'placeholder' | 'placeholderInDeal' | 'placeholderInAccount' | 'placeholderNew') => string,
) {
  if (level.what === 'deal') return t('placeholderInDeal');
  if (level.what === 'account') return t('placeholderInAccount');
  return level.what === 'new' ? t('placeholderNew') : t('placeholder');
}

function Hint({ of, children }: { of: string; children: ReactNode }) {
  return (
    <span className="flex items-center gap-1.5">
      <KeyHint of={of} />
      {children}
    </span>
  );
}
