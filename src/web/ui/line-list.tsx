import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { linesTexts } from '#texts/lines.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { CloseIcon, GripIcon, PlusIcon } from './icons.tsx';
import { useTexts } from './reader.tsx';

/** A line that keeps its name while it is moved. */
export interface Line {
  id: string;
  text: string;
  /** Written and left out, where lines may be ticked. */
  off?: boolean;
}

interface LineListProps {
  /** What one line is: "Question". */
  label: string;
  lines: readonly Line[];
  onChange: (lines: Line[]) => void;
  newId: () => string;
  addLabel: string;
  placeholder?: string;
  max: number;
  /** Lines can be ticked: one that is not stays in sight and out of the plan. */
  canTick?: boolean;
}

/**
 * A few short lines. Enter begins the next one, Backspace in an empty one takes it out, Alt with an arrow moves it; by
 * hand it is moved at its grip, with a mouse or a finger.
 */
export function LineList({
  label,
  lines,
  onChange,
  newId,
  addLabel,
  placeholder,
  max,
  canTick,
}: LineListProps) {
  const t = useTexts(linesTexts);
  const list = useRef<HTMLOListElement>(null);
  const [heard, setHeard] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  // The focus follows a line that was made or moved, before the next key is heard.
  const wanted = useRef<{ of: 'textarea' | '[data-grip]'; place: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = wanted;
    wanted.current = null;
    if (current) list.current?.querySelectorAll<HTMLElement>(current.of)[current.place]?.focus();
  });
  const focusLine = (place: number) => {
    wanted.current = { of: 'textarea', place };
  };
  const set = (place: number, part: Partial<Line>) =>
    onChange(lines.map((line, at) => (at === place ? { ...line, ...part } : line)));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= lines.length || from === to) return false;
    const next = lines.toSpliced(from, 1);
    const line = lines[from];
    if (!line) return false;
    onChange(next.toSpliced(to, 0, line));
    setHeard(t('moved', { place: to + 1, count: lines.length }));
    return true;
  };
  const add = (place: number) => {
    if (lines.length >= max) return;
    onChange(lines.toSpliced(place, 0, { id: newId(), text: '' }));
    focusLine(place);
  };
  const takeOut = (place: number) => {
    onChange(lines.toSpliced(place, 1));
    setHeard(t('takenOut'));
    if (lines.length > 1) focusLine(Math.max(0, place - 1));
  };
  const onLineKey = (event: KeyboardEvent, place: number) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add(place + 1);
    } else if (event.key === 'Backspace' && lines[place]?.text === '') {
      event.preventDefault();
      takeOut(place);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const to = place + (event.key === 'ArrowUp' ? -1 : 1);
      if (move(place, to)) focusLine(to);
    }
  };
  const onGripKey = (event: KeyboardEvent, place: number) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const to = place + (event.key === 'ArrowUp' ? -1 : 1);
    if (move(place, to)) wanted.current = { of: '[data-grip]', place: to };
  };
  /** While a line is dragged it takes the place of the one that it is over. */
  const onGripMove = (event: PointerEvent, id: string) => {
    if (dragged !== id || !list.current) return;
    const from = lines.findIndex((line) => line.id === id);
    const rows = [...list.current.children].map((row) => row.getBoundingClientRect());
    const to = rows.findIndex(({ top, bottom }) => event.clientY >= top && event.clientY < bottom);
    const own = rows[from];
    const other = rows[to];
    if (to < 0 || to === from || !own || !other) return;
    // A tall line and a short one would change places back and forth: only past the middle.
    const middle = (other.top + other.bottom) / 2;
    if (to > from ? event.clientY > middle : event.clientY < middle) move(from, to);
  };
  return (
    <div className="flex flex-col gap-0.5">
      <ol ref={list} className="flex flex-col gap-0.5">
        {lines.map((line, place) => (
          <li
            key={line.id}
            className={classes(
              'group/line flex items-start gap-0.5 rounded-control',
              dragged === line.id && 'bg-well shadow-lift',
            )}
          >
            <button
              type="button"
              data-grip
              aria-label={t('move', { label, place: place + 1 })}
              onKeyDown={(event) => onGripKey(event, place)}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragged(line.id);
              }}
              onPointerMove={(event) => onGripMove(event, line.id)}
              onPointerUp={() => setDragged(null)}
              onPointerCancel={() => setDragged(null)}
              className="flex h-8 w-6 flex-none cursor-grab touch-none items-center justify-center rounded-[5px] text-faint opacity-50 group-focus-within/line:opacity-100 group-hover/line:opacity-100 active:cursor-grabbing max-sm:h-11 max-sm:w-8"
            >
              <GripIcon />
            </button>
            {canTick && (
              <label className="thumb mt-2 mr-1 flex-none cursor-pointer max-sm:mt-3.5">
                <input
                  type="checkbox"
                  checked={!line.off}
                  onChange={(event) => set(place, { off: !event.target.checked })}
                  aria-label={t('inPlan', { line: line.text })}
                  className="block size-4 cursor-pointer accent-(--ink)"
                />
              </label>
            )}
            <textarea
              rows={1}
              value={line.text}
              placeholder={placeholder}
              aria-label={t('line', { label, place: place + 1 })}
              onChange={(event) => set(place, { text: event.target.value.replaceAll('\n', ' ') })}
              onKeyDown={(event) => onLineKey(event, place)}
              className={classes(
                'field-sizing-content min-h-8 w-full min-w-0 flex-1 resize-none rounded-[6px] border border-transparent bg-transparent px-1.5 py-[5px] leading-snug placeholder:text-faint hover:border-line focus:border-edge focus:bg-card max-sm:min-h-11 max-sm:py-2.5',
                line.off && 'text-faint',
              )}
            />
            <Button
              look="quiet"
              size="small"
              aria-label={t('takeOut', { label, place: place + 1 })}
              onPress={() => takeOut(place)}
              className="mt-0.5 flex-none px-1.5 opacity-0 max-sm:mt-1 group-focus-within/line:opacity-100 group-hover/line:opacity-100 max-sm:opacity-60"
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ol>
      {lines.length < max && (
        <Button size="small" look="quiet" className="ml-5 self-start" onPress={() => add(lines.length)}>
          <PlusIcon /> {addLabel}
        </Button>
      )}
      <p aria-live="polite" className="sr-only">
        {heard}
      </p>
    </div>
  );
}
