import type { KeyboardEvent } from 'react';
import { stepOfNoun } from '../../api/record/step-of-noun.ts';
import type { ButtonProps } from '../../ui/button.tsx';

type PressEvent = Parameters<NonNullable<ButtonProps['onPress']>>[0];

const fields = 'input:not([type=hidden]), textarea, button';

/** Puts the focus into the first field of a step. */
export function focusStep(number: number): void {
  const step = document.querySelector(`[data-step="${number}"]`);
  const wanted = [
    'input[type=radio]:checked',
    'input[type=radio]',
    '[data-what] textarea:placeholder-shown',
    fields,
  ];
  const place = wanted.find((field) => step?.querySelector(field));
  if (place) step?.querySelector<HTMLElement>(place)?.focus();
}

export interface RowOptions {
  step: number;
  /** Nothing was typed into it yet. */
  isEmpty: () => boolean;
  takeOut: () => void;
}

/**
 * The keys of a row in a list of what was said: Enter goes on to the next row, from an empty one to the next step;
 * Backspace in an emptied row takes it out and goes back to the one before.
 */
export function onRowKey(event: KeyboardEvent<HTMLElement>, { step, isEmpty, takeOut }: RowOptions): void {
  const { target, key } = event;
  if (key !== 'Enter' && key !== 'Backspace') return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const isChoosing = target.getAttribute('aria-expanded') === 'true';
  if (isChoosing || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const rows = [
    ...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>(
      ':scope > [data-row]:not([hidden])',
    ) ?? []),
  ];
  const place = rows.indexOf(event.currentTarget);
  if (key === 'Enter') {
    event.preventDefault();
    event.stopPropagation();
    const next = rows[place + 1];
    if (isEmpty() || !next) focusStep(step + 1);
    else focusWhat(next);
  }
  if (key === 'Backspace' && target.value === '' && isEmpty() && place > 0) {
    event.preventDefault();
    const before = rows[place - 1];
    takeOut();
    if (before) focusWhat(before);
  }
}

/** Puts the focus into the words of a row. */
export function focusRow(id: string): void {
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  if (row) focusWhat(row);
}

/** Puts the focus where an entry of the record is edited, once it is on the page. */
export function focusEntry(noun: string, id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const row = document.querySelector<HTMLElement>(
        `[data-row="${CSS.escape(id)}"], [data-entry="${CSS.escape(id)}"], [data-ask="${CSS.escape(id)}"]`,
      );
      row?.closest('details')?.setAttribute('open', '');
      const field =
        row?.querySelector<HTMLElement>('[data-what] textarea') ?? row?.querySelector<HTMLElement>(fields);
      if (field) field.focus();
      else focusStep(stepOfNoun[noun] ?? 1);
    }),
  );
}

/** Puts the focus where it is chosen whose an entry is, or what they answered. */
export function focusGap(id: string, lacks?: string): void {
  const row = document.querySelector<HTMLElement>(
    `[data-entry="${CSS.escape(id)}"], [data-ask="${CSS.escape(id)}"]`,
  );
  row?.closest('details')?.setAttribute('open', '');
  const place = lacks === 'what they answered' ? '[data-answer] input' : '[data-gap] button';
  row?.querySelector<HTMLElement>(place)?.focus();
}

/**
 * Takes a row out by its button, and goes on in the words of the row after it, of which there is always one. A finger
 * holds no focus, and would have the keyboard of its phone come up.
 */
export function takeRowOut({ target, pointerType }: PressEvent, takeOut: () => void): void {
  const next = target.closest('[data-row]')?.nextElementSibling;
  takeOut();
  if (pointerType !== 'touch' && next instanceof HTMLElement) focusWhat(next);
}

/** The same of an ask, after which the first answer of the step is as near. */
export function takeAskOut({ pointerType }: PressEvent, takeOut: () => void): void {
  takeOut();
  if (pointerType !== 'touch') requestAnimationFrame(() => focusStep(1));
}

/** Puts the focus where it is said when it ended. */
export function focusEnd(): void {
  document.querySelector<HTMLElement>('[data-held] > :last-child input')?.focus();
}

/** Puts the focus into the note that waits to be begun. */
export function focusNote(): void {
  document.querySelector<HTMLElement>('[data-notes] > [data-row]:last-child textarea')?.focus();
}

function focusWhat(row: HTMLElement): void {
  row.querySelector<HTMLElement>('[data-what] textarea')?.focus();
}
