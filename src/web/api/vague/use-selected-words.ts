import { type RefObject, useEffect, useState } from 'react';

/** The most letters that a phrase has. */
const mostLetters = 80;

/** The words that are selected in a field near an element: of the same row, part or card. They stay when a button is pressed. */
export function useSelectedWords(beside: RefObject<HTMLElement | null>): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const look = () => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement) || !isNear(beside.current, field)) return;
      const selected = field.value.slice(field.selectionStart, field.selectionEnd).trim();
      setWords(selected.length <= mostLetters && /[\p{L}\p{N}]/u.test(selected) ? selected : '');
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [beside]);
  return words;
}

const isNear = (one: HTMLElement | null, other: HTMLElement): boolean =>
  one?.closest('fieldset, section, [role=tabpanel]')?.contains(other) ?? false;
