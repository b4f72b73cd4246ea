import type { Span } from './wink.ts';

/** The line in which some words of a text stand: from its first letter to behind its last. */
export function lineAt(text: string, { from, to }: Span): Span {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end };
}

/** Whether the line above one that begins here is empty. */
export function isBelowGap(text: string, lineFrom: number): boolean {
  if (lineFrom < 2) return false;
  const above = text.lastIndexOf('\n', lineFrom - 2);
  return above >= 0 && text.slice(above + 1, lineFrom - 1).trim() === '';
}
