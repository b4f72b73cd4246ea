/** The rows of all texts, in their order: lines, and runs of lines that are folded. */
export const rowsOfLines = (box: HTMLElement | null): HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
];

/** The row that has the focus, or one of whose buttons has it. */
export const rowOfFocus = (): HTMLElement | null =>
  document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-line]') ?? null;

/** The row so many steps from the one that has the focus. */
export function lineAfter(box: HTMLElement | null, steps: number): HTMLElement | undefined {
  const here = rowOfFocus();
  const rows = rowsOfLines(box);
  return here ? rows[rows.indexOf(here) + steps] : undefined;
}

/** The next row that gave nothing. */
export function nothingAfter(box: HTMLElement | null, row: HTMLElement | null): HTMLElement | undefined {
  const rows = rowsOfLines(box);
  return row ? rows.slice(rows.indexOf(row) + 1).find((one) => one.dataset.line === 'nothing') : undefined;
}

/** The row of the line that something was made of. */
export const rowOfFound = (id: string): HTMLElement | null =>
  document
    .querySelector(`[data-line] [data-found="${CSS.escape(id)}"]`)
    ?.closest<HTMLElement>('[data-line]') ?? null;

/** Puts the focus to the first line that gave nothing, if the lines are shown; whether there is one. */
export function focusNothing(): boolean {
  const line = document.querySelector<HTMLElement>('[data-line=nothing]');
  line?.focus();
  return line !== null;
}
