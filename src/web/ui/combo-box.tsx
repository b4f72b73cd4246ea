import { type KeyboardEvent, useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { uiTexts } from '#texts/ui.ts';
import { classes } from './classes.ts';
import { ComboList } from './combo-list.tsx';
import { FieldLabel, type FieldProps, fieldBox, inputLook, notesOf, PlainNotes } from './field.tsx';
import { fittingOf, withoutAccents } from './find-words.ts';
import { ChevronDown } from './icons.tsx';
import type { Choosable } from './list-box.tsx';
import { useTexts } from './reader.tsx';
import { useAtRest } from './use-at-rest.ts';
import { useShownText } from './use-shown-text.ts';

/** Either something that exists, by its id, or a name that was typed and will be made. */
export interface ChosenOrTyped {
  id: string | null;
  text: string;
}

interface ComboBoxProps extends FieldProps {
  items: readonly Choosable[];
  value: ChosenOrTyped;
  onChange: (value: ChosenOrTyped) => void;
  /** Once somebody goes on, with a name that the list does not have. */
  onTyped?: (text: string) => void;
  placeholder?: string;
  /** What will happen with a name that nobody has yet, such as "Will be added as a new account". */
  createHint: string;
}

const nothing: readonly Choosable[] = [];

/**
 * Choose from a list by typing, or type what the list does not have. A plain input, and no list before it is open: a
 * close-out has a dozen of these, and what is typed has to be there before the next key.
 */
export function ComboBox({
  items,
  value,
  onChange,
  onTyped,
  placeholder,
  createHint,
  ...props
}: ComboBoxProps) {
  const t = useTexts(uiTexts);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isWanted, setWanted] = useState(false);
  const [isHere, setHere] = useState(false);
  const [moved, setMoved] = useState<string | null>(null);
  useShownText(field, value.text);
  const isNew = value.id === null && value.text.trim() !== '';
  const typed = value.text.trim().toLowerCase();
  // Made when the field takes the focus, so that the first key does not wait for it.
  const searched = useMemo(
    () => (isHere ? items.map(({ label, detail = '' }) => withoutAccents(`${label} ${detail}`)) : []),
    [items, isHere],
  );
  // Names that nothing of what is typed stands in would only lie over the page.
  const fitting = useMemo(
    () => (isNew ? fittingOf(items, searched, typed) : items),
    [items, searched, isNew, typed],
  );
  const isOpen = isWanted && fitting.length > 0;
  // The key that opens it, and each that makes it shorter, is shown before the list is.
  const listed = useDeferredValue(isOpen ? fitting : nothing);
  const known = items.find((item) => item.label.toLowerCase() === typed);
  const marked = isOpen ? (fitting.find((item) => item.id === moved) ?? null) : null;
  const optionId = useCallback((of: string) => `${id}-${of}`, [id]);

  const close = () => {
    setWanted(false);
    setMoved(null);
  };
  const choose = (of: string) => {
    const chosen = items.find((item) => item.id === of);
    if (chosen) onChange({ id: chosen.id, text: chosen.label });
    close();
  };
  const latest = useRef(choose);
  latest.current = choose;
  const onChoose = useCallback((of: string) => latest.current(of), []);
  const move = (by: 1 | -1) => {
    setWanted(true);
    const at = marked ? fitting.indexOf(marked) : by > 0 ? -1 : fitting.length;
    setMoved(fitting.at((at + by) % fitting.length)?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event;
    if (nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: isOpen ? () => (marked ? choose(marked.id) : close()) : undefined,
      Escape: isOpen ? close : undefined,
    };
    const act = acts[key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
    // Who goes on with an item marked means it.
    else if (key === 'Tab' && marked) choose(marked.id);
    else if (key === 'ArrowLeft' || key === 'ArrowRight') setMoved(null);
  };
  // It moves what is below the field, and the beginning of a name is nobody's: so it comes once typing rests.
  const hint = useAtRest(isNew && !known ? createHint : props.hint, value.text);
  const notes = { id, hint, error: props.error };
  return (
    <div className={fieldBox(props.className)}>
      <FieldLabel {...props} htmlFor={id} />
      <div className="relative">
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': `${id}-list` } : {})}
          {...(marked ? { 'aria-activedescendant': optionId(marked.id) } : {})}
          {...notesOf(notes)}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          className={classes(inputLook, 'pr-8')}
          placeholder={placeholder ?? ''}
          disabled={props.isDisabled ?? false}
          onChange={(event) => {
            setWanted(true);
            setMoved(null);
            onChange({ id: null, text: event.target.value });
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setHere(true)}
          // A finger has no arrow keys to ask for it with.
          onPointerUp={({ pointerType }) => pointerType === 'touch' && setWanted(true)}
          onBlur={() => {
            setHere(false);
            close();
            if (isNew && known) onChange({ id: known.id, text: known.label });
            else if (isNew) onTyped?.(value.text);
          }}
          {...(props.isRequired ? { 'aria-required': true } : {})}
          {...(props.error === undefined ? {} : { 'aria-invalid': true, 'data-invalid': true })}
          {...(props.autoFocus ? { autoFocus: true } : {})}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('suggestionsFor', { field: props.label })}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          disabled={props.isDisabled ?? false}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            field.current?.focus();
            if (isOpen) close();
            else setWanted(true);
          }}
          className="absolute inset-y-0 right-0 flex w-8 cursor-pointer items-center justify-center rounded-control"
        >
          <ChevronDown />
        </button>
      </div>
      {isHere && (
        <span aria-live="polite" className="sr-only">
          {isOpen && t('suggestions', { count: fitting.length })}
        </span>
      )}
      <PlainNotes {...notes} />
      {listed.length > 0 && (
        <ComboList
          id={`${id}-list`}
          label={props.label}
          items={listed}
          chosen={value.id}
          marked={marked?.id ?? null}
          optionId={optionId}
          anchor={field}
          onMark={setMoved}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}
