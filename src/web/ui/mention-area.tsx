import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { ComboList } from './combo-list.tsx';
import { FieldLabel, type FieldProps, fieldBox, inputLook } from './field.tsx';
import { isFound } from './find-words.ts';
import type { Choosable } from './list-box.tsx';

interface MentionAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
  /** Who can be named after an @. */
  names: readonly Choosable[];
  /** What their list is called. */
  listLabel: string;
}

const most = 8;

/** Several lines, in which an @ opens a list of names: the rest of one is typed for whoever chooses it. */
export function MentionArea({ value, onChange, placeholder, names, listLabel, ...props }: MentionAreaProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const caret = useRef<number | null>(null);
  const fitting = typed === null ? [] : names.filter((name) => isFound(name, typed)).slice(0, most);
  const isOpen = fitting.length > 0;
  const marked = (fitting.find((name) => name.id === moved) ?? fitting[0])?.id ?? null;
  const optionId = useCallback((of: string) => `${id}-${of}`, [id]);
  // Behind the name that was put in, and not at the end of all.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const look = () => {
    const { current } = field;
    if (!current || current.selectionStart !== current.selectionEnd) return setTyped(null);
    setTyped(namedBefore(current.value.slice(0, current.selectionStart)));
    setMoved(null);
  };
  const choose = (of: string) => {
    const name = names.find((one) => one.id === of)?.label;
    const at = field.current?.selectionStart ?? value.length;
    if (name === undefined || typed === null) return;
    const before = `${value.slice(0, at - typed.length)}${name} `;
    caret.current = before.length;
    onChange(before + value.slice(at));
    setTyped(null);
  };
  const latest = useRef(choose);
  latest.current = choose;
  const onChoose = useCallback((of: string) => latest.current(of), []);
  const move = (by: 1 | -1) => {
    const at = fitting.findIndex((name) => name.id === marked);
    setMoved(fitting.at((at + by) % fitting.length)?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || marked === null || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => choose(marked),
      Tab: () => choose(marked),
      Escape: () => setTyped(null),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={fieldBox(props.className)}>
      <FieldLabel {...props} htmlFor={id} />
      <textarea
        ref={field}
        id={id}
        rows={3}
        style={{ minHeight: 'calc(3 * 1.45em + 16px)' }}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': `${id}-list` } : {})}
        {...(isOpen && marked !== null ? { 'aria-activedescendant': optionId(marked) } : {})}
        className={classes(inputLook, 'field-sizing-content max-h-[60vh] resize-y')}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          look();
        }}
        onSelect={look}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
        {...(props.autoFocus ? { autoFocus: true } : {})}
      />
      {isOpen && (
        <ComboList
          id={`${id}-list`}
          label={listLabel}
          items={fitting}
          chosen={null}
          marked={marked}
          optionId={optionId}
          anchor={field}
          onMark={setMoved}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}

/** What is typed of a name right before the caret, after an @; null where none is begun. */
function namedBefore(text: string): string | null {
  return /(?:^|[\s(])@([\p{L}\p{M}.'-]*(?: [\p{L}\p{M}.'-]+)?)$/u.exec(text)?.[1] ?? null;
}
