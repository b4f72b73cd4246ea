import { useEffect, useState } from 'react';

const rows = '[data-row]';

/** What stands in the list at which the keyboard is: the row's name, or null where it is elsewhere. */
export function useRowAtHand(): string | null {
  const [row, setRow] = useState<string | null>(null);
  useEffect(() => {
    const note = () => {
      // What lies over the page, such as the palette, does not leave the row: it is told what to do with it.
      if (document.activeElement?.closest('[role=dialog]')) return;
      const at = document.activeElement?.closest<HTMLElement>(rows);
      setRow(at?.dataset.row ?? null);
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', note);
    };
  }, []);
  return row;
}

/** Goes to the row so many further on, from wherever the focus is, and to its act. */
export function goToRow(by: 1 | -1): void {
  const all = rowsNow();
  const active = document.activeElement;
  const at = all.findIndex((row) => row.contains(active));
  if (at >= 0) {
    focusRow(all[at + by]);
    return;
  }
  // From anywhere else: the first row after it, or the last one before.
  const after = all.findIndex(
    (row) => active && (row.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  focusRow(by === 1 ? all[after] : all[after < 0 ? all.length - 1 : after - 1]);
}

/** The name of the row after one, else of the one before, for where to go once that one is gone. */
export function rowBeside(name: string): string | null {
  const all = rowsNow();
  const at = all.findIndex((row) => row.dataset.row === name);
  return (all[at + 1] ?? all[at - 1])?.dataset.row ?? null;
}

/** Goes to a row by its name; to the next one, else the one before, where that row is on its way out. */
export function focusRowNear(name: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(rows)];
  const at = all.findIndex((row) => row.dataset.row === name);
  const isThere = (row: HTMLElement) => !row.inert;
  const here = at < 0 ? undefined : [all[at], ...all.slice(at + 1), ...all.slice(0, at).reverse()];
  focusRow((here ?? all).find((row) => row !== undefined && isThere(row)));
}

function rowsNow(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(rows)].filter((row) => !row.inert);
}

function focusRow(row: HTMLElement | undefined): void {
  if (!row) return;
  const act = row.querySelector<HTMLElement>('[data-act] button, [data-act] a');
  (act ?? row.querySelector<HTMLElement>('button, a'))?.focus();
  row.scrollIntoView({ block: 'nearest' });
}

/** Goes back to where a row was left, or near it where that is gone. */
export function backToRow(name: string, left: Element | null): void {
  const row = left?.closest<HTMLElement>(rows);
  if (left instanceof HTMLElement && left.isConnected && row && !row.inert) left.focus();
  else focusRowNear(name);
}

/** Whether the focus is in a row, or was and went with it. */
export function isFocusIn(name: string): boolean {
  const active = document.activeElement;
  return active === document.body || active?.closest<HTMLElement>(rows)?.dataset.row === name;
}
