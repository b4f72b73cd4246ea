import { useCallback, useState } from 'react';
import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { focusNothing } from './line-focus.ts';
import { OpenRow, type RowActs } from './open-row.tsx';
import type { SaidFound } from './say-found.ts';
import type { AsksOf } from './use-asks.ts';
import type { Reviewed } from './use-review.ts';
import type { Found } from './words-context.ts';

interface OpenListProps {
  open: OpenNow;
  sayFound: (found: Found) => SaidFound;
  pointed: string | null;
  acts: RowActs;
  asks: AsksOf;
  /** What was found in the notes, which stand right above; what else was found shows its sentence. */
  inNotes: ReadonlySet<string>;
  /** The number that stands with its words, where they are shown line by line. */
  numberOf: (id: string) => number | null;
}

/** What waits for a decision: what is likely first, what is less so after it, each in the order of the words. */
export interface OpenNow {
  readonly likely: readonly Reviewed[];
  readonly less: readonly Reviewed[];
  /** Those of the second kind that are shown. */
  readonly shownLess: readonly Reviewed[];
  /** The one that the keys decide about. */
  readonly current: Reviewed | undefined;
  readonly showLess: () => void;
  readonly goTo: (id: string | null) => void;
}

/**
 * So many that may not be so are shown without being asked for. Where there are more, none are before all that is likely
 * is decided, and then so many at a time: each decision has the next one come.
 */
const fewLess = 5;

/** Which of what waits is shown, and at which of them the keys are. */
export function useOpen(reviewed: readonly Reviewed[]): OpenNow {
  const [currentId, goTo] = useState<string | null>(null);
  const [isLessShown, setLessShown] = useState(false);
  const open = reviewed.filter(({ state }) => state === 'open');
  const likely = open.filter(({ isLikely }) => isLikely);
  const less = open.filter(({ isLikely }) => !isLikely);
  const fewFirst = likely.length > 0 && less.length > fewLess ? 0 : fewLess;
  const upToCurrent = less.findIndex(({ found }) => found.id === currentId) + 1;
  const shownLess = isLessShown ? less : less.slice(0, Math.max(fewFirst, upToCurrent));
  const shown = [...likely, ...shownLess];
  return {
    ...{ likely, less, shownLess, goTo },
    current: shown.find(({ found }) => found.id === currentId) ?? shown[0],
    showLess: useCallback(() => setLessShown(true), []),
  };
}

export function OpenList({ open, sayFound, pointed, acts, asks, inNotes, numberOf }: OpenListProps) {
  const t = useTexts(wordsTexts);
  const { likely, less, shownLess, current } = open;
  const shown = [...likely, ...shownLess];
  const rowOf = (one: Reviewed) => (
    <OpenRow
      key={one.found.id}
      found={one.found}
      said={sayFound(one.found)}
      number={numberOf(one.found.id)}
      isTicked={one.isTicked}
      question={one.question && asks.of(one)}
      mustBeAnswered={one.mustBeAnswered}
      isPointed={pointed === one.found.id}
      isCurrent={one === current}
      hasQuote={!inNotes.has(one.found.id)}
      acts={acts}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows go along both lists
    <div
      className="flex flex-col gap-2"
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!step || !current) return;
        const place = shown.indexOf(current) + step;
        const next = [...likely, ...less][place];
        if (!next) return;
        event.preventDefault();
        open.goTo(next.found.id);
        focusFound(next.found.id);
      }}
    >
      {likely.length > 0 && (
        <ul className="flex flex-col gap-2" aria-label={t('title')}>
          {likely.map(rowOf)}
        </ul>
      )}
      {less.length > 0 && (
        <>
          {shownLess.length > 0 && (likely.length > 0 || shownLess.length < less.length) && (
            <h3 className="mt-1 text-fine text-soft">{t('lessSure', { count: less.length })}</h3>
          )}
          {shownLess.length > 0 && (
            <ul className="flex flex-col gap-2" aria-label={t('lessSure', { count: less.length })}>
              {shownLess.map(rowOf)}
            </ul>
          )}
          {shownLess.length < less.length && (
            <Button size="small" className="self-start" onPress={open.showLess}>
              {shownLess.length > 0
                ? t('showMore', { count: less.length - shownLess.length })
                : t('showLess', { count: less.length })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** Puts the focus to something that was found, once it is on the page. */
export function focusFound(id: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-found-row="${CSS.escape(id)}"]`)?.focus(),
  );
}

/** Puts the focus to the first answer that is asked for before something can be accepted. */
export function focusAnswer(id: string): void {
  document.querySelector<HTMLElement>(`[data-found-row="${CSS.escape(id)}"] [data-answers] button`)?.focus();
}

/** Puts the focus to what waits next, once what was decided has gone; where nothing does, to the first line without a fact. */
export function focusCurrent(): void {
  requestAnimationFrame(() => {
    const waits = document.querySelector<HTMLElement>('[data-found-row][tabindex="0"]');
    if (waits) waits.focus();
    else focusNothing();
  });
}
