import { type RefObject, useCallback, useSyncExternalStore } from 'react';
import { wholeWords } from './whole-words.ts';

/** The most letters that a phrase has. */
const mostLetters = 80;

interface Selected {
  readonly words: string;
  readonly field: HTMLTextAreaElement | null;
}

const nothing: Selected = { words: '', field: null };
let selected = nothing;
const listeners = new Set<() => void>();

/** Each key moves the cursor: one looks for all who show it, and tells them only where words are selected, or were. */
function look(): void {
  const field = document.activeElement;
  // A button that is pressed takes nothing of it away.
  if (!(field instanceof HTMLTextAreaElement)) return;
  const { selectionStart, selectionEnd } = field;
  const before = selected;
  const words = wholeWords(field.value, selectionStart, selectionEnd);
  selected =
    words !== '' && words.length <= mostLetters && /[\p{L}\p{N}]/u.test(words) ? { words, field } : nothing;
  if (selected !== before) for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('selectionchange', look);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('selectionchange', look);
    selected = nothing;
  };
}

/** The words that are selected in a field near an element: of the same row, part or card. */
export function useSelectedWords(beside: RefObject<HTMLElement | null>): string {
  const draw = useCallback(() => (isNear(beside.current, selected.field) ? selected.words : ''), [beside]);
  return useSyncExternalStore(subscribe, draw);
}

const isNear = (one: HTMLElement | null, other: HTMLElement | null): boolean =>
  other !== null && (one?.closest('fieldset, section, [role=tabpanel]')?.contains(other) ?? false);
