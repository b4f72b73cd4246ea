import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import { ComboList } from './combo-list.tsx';
import { inputLook } from './field.tsx';
import { fittingOf, withoutAccents } from './find-words.ts';
import type { Choosable } from './list-box.tsx';

interface TagFieldProps {
  label: string;
  placeholder: string;
  items: readonly Choosable[];
  onChoose: (id: string) => void;
  /** What the list does not have. */
  onMake: (text: string) => void;
  makeLabel: (text: string) => string;
  /** Backspace where nothing is typed. */
  onTakeLast: () => void;
  onClose: (how: 'left' | 'escaped') => void;
}

const make = 'make';
const most = 60;

/**
 * One after the other is chosen from a list by typing, or made. What begins so is taken by Enter before anything new is
 * made, which stands last: whoever types half a name means the tag that there is.
 */
export function TagField(props: TagFieldProps) {
  const { label, placeholder, items, onChoose, onMake, makeLabel, onTakeLast, onClose } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [moved, setMoved] = useState<string | null>(null);
  const typed = text.trim();
  const searched = useMemo(() => items.map((item) => withoutAccents(item.label)), [items]);
  const fitting = typed === '' ? items : fittingOf(items, searched, typed);
  const isKnown = items.some((item) => item.label.toLowerCase() === typed.toLowerCase());
  const listed = [
    ...fitting.slice(0, most),
    ...(typed === '' || isKnown ? [] : [{ id: make, label: makeLabel(typed) }]),
  ];
  const isMoved = listed.some((item) => item.id === moved);
  const marked = isMoved ? moved : typed === '' ? null : (listed[0]?.id ?? null);
  const optionId = useCallback((of: string) => `${id}-${of}`, [id]);

  const choose = (of: string) => {
    if (of === make) onMake(typed);
    else onChoose(of);
    setText('');
    setMoved(null);
  };
  const latest = useRef(choose);
  latest.current = choose;
  const onListed = useCallback((of: string) => latest.current(of), []);
  const move = (by: 1 | -1) => {
    const at = listed.findIndex((item) => item.id === marked);
    const from = at < 0 && by < 0 ? listed.length : at;
    setMoved(listed.at((from + by) % listed.length)?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    if (nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => (marked === null ? undefined : choose(marked)),
      Escape: () => onClose('escaped'),
      Backspace: text === '' && !event.repeat ? onTakeLast : undefined,
    };
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="w-56 max-sm:w-full">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={listed.length > 0}
        {...(listed.length > 0 ? { 'aria-controls': `${id}-list` } : {})}
        {...(marked === null ? {} : { 'aria-activedescendant': optionId(marked) })}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
        // biome-ignore lint/a11y/noAutofocus: it is there only because it was asked for.
        autoFocus
        className={inputLook}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setMoved(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => onClose('left')}
      />
      {listed.length > 0 && (
        <ComboList
          id={`${id}-list`}
          label={label}
          items={listed}
          chosen={null}
          marked={marked}
          optionId={optionId}
          anchor={field}
          onMark={setMoved}
          onChoose={onListed}
        />
      )}
    </div>
  );
}
