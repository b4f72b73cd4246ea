import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { KindOfALine } from '#domain/words/line-as-proposal.ts';
import type { LineRead } from '#domain/words/lines-read.ts';
import { type Answered, withAnswer } from '#domain/words/open-question.ts';
import { quoteOf } from '#domain/words/review-state.ts';
import { readLinesTexts } from '#texts/read-lines.ts';
import { marksOf, usePointed } from '../../api/record/note-marks.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { ChevronDown } from '../../ui/icons.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { factsOf } from './facts-of-text.ts';
import { lineAfter, nothingAfter, rowOfFocus, rowsOfLines } from './line-focus.ts';
import { focusCurrent, focusFound } from './open-list.tsx';
import type { ActsOfLine, BegunOfLine } from './read-line.tsx';
import { ReadLines } from './read-lines.tsx';
import { gaveNothing, type TextRead } from './text-lines.ts';
import type { useMakeOfLine } from './use-make-of-line.ts';
import { useSteady } from './use-steady.ts';
import type { Found, WordsOf } from './words-context.ts';

interface LinesCardProps {
  of: WordsOf;
  texts: readonly TextRead[];
  facts: ReturnType<typeof factsOf>;
  making: ReturnType<typeof useMakeOfLine>;
}

/** What was read, line by line: what gave something leads there and back, what gave nothing is a fact with one key. */
export function LinesCard({ of, texts, facts, making }: LinesCardProps) {
  const t = useTexts(readLinesTexts);
  const marks = marksOf(of.record);
  const pointed = usePointed(marks);
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(() => matchMedia(besideTheSteps).matches);
  const [current, setCurrent] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const [begun, setBegun] = useState<BegunOfLine | null>(null);
  const nothing = useMemo(() => texts.reduce((sum, { lines }) => sum + countNothing(lines), 0), [texts]);
  useEffect(() => {
    const { current: list } = box;
    if (!pointed || !list || list.matches(':hover, :focus-within')) return;
    const mark = list.querySelector<HTMLElement>(`[data-found="${CSS.escape(pointed)}"]`);
    // Within its box: the page stays where it is.
    if (mark) list.scrollTop = mark.offsetTop - list.clientHeight / 2;
  }, [pointed]);
  const goToLine = () => {
    const from = document.activeElement?.closest<HTMLElement>('[data-found-row]')?.dataset.foundRow;
    setOpen(true);
    requestAnimationFrame(() => {
      const rows = rowsOfLines(box.current);
      const own = from && rows.find((row) => row.querySelector(`[data-found="${CSS.escape(from)}"]`));
      (own || rows.find((row) => row.dataset.line === 'nothing') || rows[0])?.focus();
    });
  };
  const goOn = () => {
    const rows = rowsOfLines(box.current);
    const next =
      nothingAfter(box.current, rowOfFocus()) ?? rows.find(({ dataset }) => dataset.line === 'nothing');
    next?.focus();
  };
  const isHere = () => box.current?.contains(document.activeElement) === true;
  useKey({ key: 'l', label: t('toLines'), act: () => (isHere() ? goOn() : goToLine()) });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step ? lineAfter(box.current, step) : undefined;
    if (next) next.focus();
    else if (event.key === 'Escape') focusCurrent();
    else return;
    event.preventDefault();
  };
  const acts: ActsOfLine = useSteady({
    enter: (id: string) => {
      setCurrent(id);
      setBegun((before) => (before?.id === id ? before : null));
    },
    goTo: focusFound,
    make: (id: string, line: LineRead, kind: KindOfALine) => {
      const text = texts.find(({ lines }) => lines.includes(line));
      if (text) ask(id, making.begin(line, text, kind));
    },
    answer: (id: string, answered: Answered | null) => {
      if (!begun) return;
      if (answered) ask(id, withAnswer(begun.found, answered));
      else take(begun.found);
    },
  });
  /** What the line does not say is asked for first; what nobody can say may be left open. */
  function ask(id: string, found: Found) {
    const asked = making.questionOf(found);
    if (!asked) return take(found);
    rowOfFocus()?.focus();
    setBegun({ id, found, asked });
  }
  function take(found: Found) {
    const row = rowOfFocus();
    making.take(found);
    setBegun(null);
    setTold(t('made', { words: quoteOf(found) }));
    (nothingAfter(box.current, row) ?? row)?.focus();
  }
  return (
    <Card
      title={t('title')}
      className={classes('lg:sticky lg:bottom-3 lg:z-10', isOpen && 'lg:shadow-lift')}
      aside={
        <Button
          size="small"
          look="quiet"
          aria-expanded={isOpen}
          className="-my-1 -mr-2 font-normal!"
          onPress={() => setOpen(!isOpen)}
        >
          {t('gaveNothing', { count: nothing })}
          <span className={classes('transition-transform', isOpen && 'rotate-180')}>
            <ChevronDown />
          </span>
        </Button>
      }
    >
      {isOpen && (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go along the lines */}
          <div
            ref={box}
            onKeyDown={onKeyDown}
            onPointerOver={({ target }) => {
              const under = target instanceof Element ? target.closest<HTMLElement>('[data-found]') : null;
              marks.point(under?.dataset.found ?? null);
            }}
            onPointerLeave={() => marks.point(null)}
            className="relative -mx-2 max-h-[60vh] overflow-y-auto text-fine lg:max-h-[34vh]"
          >
            {texts.map((text) => (
              <ReadLines
                key={text.key}
                {...{ text, facts, pointed, current, begun, acts }}
                hasTitle={texts.length > 1}
              />
            ))}
          </div>
          <p className="mt-2 text-fine text-faint max-lg:hidden">{t('hint')}</p>
          <p role="status" className="sr-only">
            {told}
          </p>
        </>
      )}
    </Card>
  );
}

/** Where it covers none of what was found beside the steps it stands open, and else when it is asked for. */
const besideTheSteps = '(min-width: 1024px) and (min-height: 1000px)';

const countNothing = (lines: readonly LineRead[]): number => lines.filter(gaveNothing).length;
