import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps a field showing a text without handing it over as its value: what is typed stands in the field already, and
 * React would write every key of it into the page a second time, for the browser to style once more.
 */
export function useShownText(field: RefObject<HTMLInputElement | null>, text: string): void {
  useLayoutEffect(() => {
    const { current } = field;
    if (current && current.value !== text) current.value = text;
  }, [field, text]);
}
