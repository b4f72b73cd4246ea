import { type RefObject, useEffect } from 'react';

const fields = [
  'input:not([type="hidden"], [disabled])',
  'textarea:not([disabled])',
  '[role="spinbutton"]',
  'button[aria-haspopup="listbox"]:not([disabled])',
].join(', ');
/** It asks for the focus, and may come to it only later than the form looks: after a press that no hand made. */
const wanted = '[data-wants-focus] :is(input, textarea)';

/** Puts the hand at the first field of a form that opens in a dialog, unless one of its fields has asked for it. */
export function useFirstField(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const dialog = form.current?.closest('[role="dialog"]');
    if (!dialog) return;
    const isElsewhereInIt = dialog !== document.activeElement && dialog.contains(document.activeElement);
    if (isElsewhereInIt) return;
    const field =
      form.current?.querySelector<HTMLElement>(wanted) ?? form.current?.querySelector<HTMLElement>(fields);
    field?.focus();
  }, [form]);
}
