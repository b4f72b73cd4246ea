import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { type KindOfALine, kindsOfALine } from '#domain/words/line-as-proposal.ts';
import type { LineRead } from '#domain/words/lines-read.ts';
import type { Answered } from '#domain/words/open-question.ts';
import { readLinesTexts } from '#texts/read-lines.ts';
import { lookOfMark } from '../../api/record/note-marks.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Answers } from './answers.tsx';
import type { MarkOfLine } from './facts-of-text.ts';
import type { AskedOf } from './use-asks.ts';
import type { Found } from './words-context.ts';

/** What can be done with a line. They stay the same, so that a line is not drawn for them. */
export interface ActsOfLine {
  readonly enter: (id: string) => void;
  readonly make: (id: string, line: LineRead, kind: KindOfALine) => void;
  /** Says what the line does not say; null: that stays open. */
  readonly answer: (id: string, answered: Answered | null) => void;
  /** To what was found in it. */
  readonly goTo: (id: string) => void;
}

/** A line that somebody makes something of, and what it does not say. */
export interface BegunOfLine {
  readonly id: string;
  readonly found: Found;
  readonly asked: AskedOf;
}

interface ReadLineProps {
  id: string;
  line: LineRead;
  marks: readonly MarkOfLine[];
  /** Who said it, where that is not told yet. */
  speaker: string | null;
  when: string | null;
  pointed: string | null;
  /** It has the focus, or had it last: what can be made of it stands below it. */
  isCurrent: boolean;
  /** What it does not say, of what is made of it. */
  asked: AskedOf | null;
  /** One of so many that those out of sight are not drawn. */
  isOfMany: boolean;
  acts: ActsOfLine;
}

/** One line of what was read: what was found in it by its number, or a ring where nothing was. */
export const ReadLine = memo(function ReadLine({ line, marks, isCurrent, acts, ...rest }: ReadLineProps) {
  const { id, speaker, when, pointed, asked, isOfMany } = rest;
  const t = useTexts(readLinesTexts);
  const numbers = [...new Map(marks.map((mark) => [mark.id, mark])).values()];
  const [first] = numbers;
  const isFraming = !first && line.isFraming;
  const onDigit = (digit: number): boolean => {
    const kind = kindsOfALine[digit - 1];
    const answer = asked?.answers[digit - 1];
    if (asked && (answer || digit === 0)) acts.answer(id, answer?.is ?? null);
    else if (!asked && !first && kind) acts.make(id, line, kind);
    else return false;
    return true;
  };
  const row = useRef<HTMLLIElement>(null);
  // What can be made of it came after the focus did, below the line.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked takes more room or less
  useLayoutEffect(() => {
    if (isCurrent && row.current?.contains(document.activeElement)) {
      row.current.scrollIntoView({ block: 'nearest' });
    }
  }, [isCurrent, asked]);
  return (
    <li
      ref={row}
      className={classes(
        'rounded-control focus-within:bg-well',
        isOfMany && '[contain-intrinsic-size:auto_1.6em] [content-visibility:auto]',
      )}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no focus */}
      <div
        role="group"
        aria-label={
          first
            ? t('lineGave', { numbers: numbers.map(({ number }) => number).join(', '), words: line.text })
            : isFraming
              ? line.text
              : t('lineGaveNothing', { words: line.text })
        }
        data-line={first ? 'found' : isFraming ? 'framing' : 'nothing'}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => acts.enter(id)}
        onClick={({ currentTarget, target }) => {
          if (!first) currentTarget.focus();
          else if (!(target instanceof Element && target.closest('button'))) acts.goTo(first.id);
        }}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key === 'Enter' && first) acts.goTo(first.id);
          else if (!/^\d$/u.test(event.key) || !onDigit(Number(event.key))) return;
          event.preventDefault();
        }}
        className="flex cursor-pointer gap-1.5 rounded-control px-2 py-0.5 outline-offset-[-2px]"
      >
        <span aria-hidden="true" className="flex w-5 shrink-0 flex-col items-center gap-0.5 pt-px">
          {numbers.map((mark) => (
            <NumberOf key={mark.id} of={mark} />
          ))}
          {!first && !isFraming && <span className="mt-1.5 size-2 rounded-full border border-faint" />}
        </span>
        <p
          className={classes(
            'min-w-0 flex-1 whitespace-pre-line wrap-anywhere',
            isFraming && !isCurrent && 'text-soft',
          )}
        >
          {speaker && <b className="font-semibold text-soft">{speaker} </b>}
          {when && <span className="block text-soft">{when}</span>}
          {first ? piecesOf(line.text, marks, pointed) : line.text}
        </p>
      </div>
      {isCurrent && asked && (
        <div className="flex flex-wrap items-end gap-1.5 pr-2 pb-1.5 pl-2">
          <Answers of={asked} what={line.text} hasKeys onAnswer={(answered) => acts.answer(id, answered)} />
          <Button size="small" look="quiet" className="ml-4" onPress={() => acts.answer(id, null)}>
            {t('leaveOpen')} <KeyHint of="0" />
          </Button>
        </div>
      )}
      {isCurrent && !asked && !first && (
        <div className="flex flex-wrap gap-1 pr-2 pb-1.5 pl-8">
          {kindsOfALine.map((kind, place) => (
            <Button
              key={kind}
              size="small"
              className="px-1.5! font-normal!"
              aria-label={t('makeThis', { kind: kind.replace(' ', '_'), words: line.text })}
              onPress={() => acts.make(id, line, kind)}
            >
              {t('make', { kind: kind.replace(' ', '_') })} <KeyHint of={String(place + 1)} />
            </Button>
          ))}
        </div>
      )}
    </li>
  );
});

function NumberOf({ of: { number, tone, state } }: { of: MarkOfLine }) {
  return (
    <span
      className={classes(
        'min-w-5 rounded-[4px] px-0.5 text-center whitespace-nowrap text-[11px] leading-[18px] tabular-nums',
        state === 'rejected' ? 'text-faint line-through' : lookOfMark(tone, false),
      )}
    >
      {number}
    </span>
  );
}

function piecesOf(text: string, marks: readonly MarkOfLine[], pointed: string | null): ReactNode[] {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const { id, from, to, tone, state } of marks) {
    if (from < end) continue;
    const look = state === 'rejected' ? 'bg-transparent' : lookOfMark(tone, id === pointed);
    pieces.push(
      text.slice(end, from),
      <mark key={from} data-found={id} className={classes('text-ink', look)}>
        {text.slice(from, to)}
      </mark>,
    );
    end = to;
  }
  pieces.push(text.slice(end));
  return pieces;
}
